"""Writes by-xlsxwriter.xlsx, the workbook other-writers.test.ts recalculates: a 総括表 with what XlsxWriter can put around it."""

import datetime
import sys

import xlsxwriter

ROWS = [
    ["令和7年度 みどり商工会アクションプログラム 総括表"],
    ["様式1", "", "", "", "", "", "", datetime.date(2026, 4, 1)],
    ["戦略", "", "施策", "達成状況※1", "施策目標(指標)", "R7実績値(目標値)", "達成状況※2", "検証及び改善点"],
    ["共通戦略", "1 支援", "1 経営支援", "", "(1) 相談件数(件)", "120(100)", "達成", "計画どおり。"],
    ["", "", "", "", "(2) 派遣件数(件)", "8(10)", "", "日程が合わなかった。"],
    ["", "", "2 創業支援", "未達成", "(1) 創業件数(件)", "5(4)", "未達成", "次年度も続ける。"],
    ["", "", "", "", "(2) 会員満足度(％)", "85.5%(80%)", "達成", "次年度も続ける。"],
    ["", "", "達成数計", "", "", "達成数計", "2/4", ""],
]

book = xlsxwriter.Workbook(sys.argv[1])
book.set_properties({"title": "総括表", "author": "事務局", "created": datetime.datetime(2026, 4, 1)})
sheet = book.add_worksheet("総括表")
cell = book.add_format({"font_name": "游ゴシック", "border": 1, "text_wrap": True})
free = book.add_format({"font_name": "游ゴシック", "border": 1, "locked": False})
era = book.add_format({"num_format": '[$-411]ggge"年"m"月"d"日"'})
red = book.add_format({"bold": True, "color": "red"})
for r, row in enumerate(ROWS):
    for c, value in enumerate(row):
        if isinstance(value, datetime.date):
            sheet.write_datetime(r, c, datetime.datetime(value.year, value.month, value.day), era)
        elif value or r >= 3:
            sheet.write(r, c, value, free if c in (3, 6) else cell)
sheet.write_rich_string(3, 4, "(1) ", red, "相談件数", "(件)", cell)
sheet.merge_range("C4:C5", "1 経営支援", cell)
sheet.merge_range("D4:D5", "", free)
sheet.set_column("J:K", None, None, {"hidden": True})
sheet.set_row(1, None, None, {"hidden": True})
sheet.freeze_panes(3, 0)
sheet.autofilter("A3:H7")
sheet.write_comment("G4", "担当が確認")
sheet.write_url("H4", "https://example.jp/plan", cell, "計画どおり。")
sheet.data_validation("G4:G7", {"validate": "list", "source": ["達成", "未達成", "—"]})
sheet.conditional_format("G4:G7", {"type": "cell", "criteria": "==", "value": '"未達成"', "format": red})
sheet.conditional_format("J4:J7", {"type": "data_bar", "data_bar_2010": True})
sheet.insert_textbox("J10", "確認済み")
sheet.add_sparkline("J8", {"range": "総括表!A1:C1"})
sheet.repeat_rows(2)
sheet.print_area("A1:H8")
sheet.set_landscape()
sheet.set_paper(9)
sheet.fit_to_pages(1, 0)
sheet.set_footer("&C- &P -")
sheet.set_h_pagebreaks([5])
sheet.protect()

counts = book.add_worksheet("集計")
counts.write_column("A1", ["達成", "未達成"])
counts.write_formula("B1", '=COUNTIF(総括表!G4:G7,"達成")', None, 2)
counts.write_formula("B2", '=COUNTIF(総括表!G4:G7,"未達成")', None, 1)
chart = book.add_chart({"type": "column"})
chart.add_series({"categories": "=集計!$A$1:$A$2", "values": "=集計!$B$1:$B$2"})
counts.insert_chart("D2", chart)
settings = book.add_worksheet("設定")
settings.hide()
settings.add_table("A1:B2", {"columns": [{"header": "名称"}, {"header": "値"}], "data": [["目標", 10]]})
book.define_name("判定", "=総括表!$G$4:$G$7")
book.close()
