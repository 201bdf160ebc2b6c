"""Writes by-openpyxl.xlsx, the workbook other-writers.test.ts recalculates: a 総括表 with all that openpyxl can put around it."""

import datetime
import io
import sys
import struct
import zlib

from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.chart import BarChart, PieChart, Reference
from openpyxl.comments import Comment
from openpyxl.drawing.image import Image
from openpyxl.formatting.rule import ColorScaleRule, FormulaRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.table import Table, TableStyleInfo

ROWS = [
    ["令和7年度 みどり商工会アクションプログラム 総括表"],
    ["様式1", None, None, None, None, None, None, datetime.date(2026, 4, 1)],
    ["戦略", None, "施策", "達成状況※1", "施策目標(指標)", "R7実績値(目標値)", "達成状況※2", "検証及び改善点"],
    ["共通戦略", "1 支援", "1 経営支援", None, "(1) 相談件数(件)", "120(100)", "達成", "計画どおり。"],
    [None, None, None, None, "(2) 派遣件数(件)", "8(10)", None, "日程が合わなかった。"],
    [None, None, "2 創業支援", "未達成", "(1) 創業件数(件)", "5(4)", "未達成", "次年度も続ける。"],
    [None, None, None, None, "(2) 会員満足度(％)", "85.5%(80%)", "達成", "次年度も続ける。"],
    [None, None, "達成数計", None, None, "達成数計", "2/4", None],
]

book = Workbook()
sheet = book.active
sheet.title = "総括表"
thin = Side(style="thin")
for r, row in enumerate(ROWS, 1):
    for c in range(1, 9):
        cell = sheet.cell(r, c, row[c - 1] if c <= len(row) else None)
        cell.alignment = Alignment(wrap_text=True, vertical="center")
        cell.font = Font(name="游ゴシック", size=11)
        if r >= 3:
            cell.border = Border(left=thin, right=thin, top=thin, bottom=thin)
        if c in (4, 7):
            cell.protection = Protection(locked=False)
sheet["H2"].number_format = '[$-411]ggge"年"m"月"d"日"'
sheet["E4"] = CellRichText("(1) ", TextBlock(InlineFont(b=True, color="FFFF0000"), "相談件数"), "(件)")
for area in ("C4:C5", "D4:D5", "C6:C7", "D6:D7", "B4:B7", "A4:A7"):
    sheet.merge_cells(area)
for column, width in zip("ABCDEFGH", (6, 12, 18, 8, 24, 14, 8, 30)):
    sheet.column_dimensions[column].width = width
sheet.column_dimensions.group("J", "K", hidden=True)
sheet.row_dimensions[2].hidden = True
sheet.freeze_panes = "A4"
sheet.auto_filter.ref = "A3:H7"
sheet["G4"].comment = Comment("担当が確認", "事務局")
sheet["H4"].hyperlink = "https://example.jp/plan"
choice = DataValidation(type="list", formula1='"達成,未達成,—"', allow_blank=True)
sheet.add_data_validation(choice)
choice.add("G4:G7")
sheet.conditional_formatting.add("G4:G7", FormulaRule(formula=['$G4="未達成"'], fill=PatternFill("solid", bgColor="FFFFC7CE")))
sheet.conditional_formatting.add("J4:J7", ColorScaleRule(start_type="min", start_color="AA0000", end_type="max", end_color="00AA00"))
sheet.print_title_rows = "3:3"
sheet.print_area = "A1:H8"
sheet.page_setup.orientation = "landscape"
sheet.page_setup.paperSize = 9
sheet.page_setup.fitToHeight = 0
sheet.sheet_properties.pageSetUpPr.fitToPage = True
sheet.oddFooter.center.text = "- &P -"
sheet.row_breaks.append(Break(id=5))
sheet.protection.sheet = True

counts = book.create_sheet("集計")
counts["A1"] = "達成"
counts["B1"] = "=COUNTIF(総括表!G4:G7,\"達成\")"
counts["A2"] = "未達成"
counts["B2"] = "=COUNTIF(総括表!G4:G7,\"未達成\")"
bars, pie = BarChart(), PieChart()
for chart, at in ((bars, "D2"), (pie, "D20")):
    chart.add_data(Reference(counts, min_col=2, min_row=1, max_row=2))
    chart.set_categories(Reference(counts, min_col=1, min_row=1, max_row=2))
    counts.add_chart(chart, at)

settings = book.create_sheet("設定")
settings.sheet_state = "hidden"
settings.append(["名称", "値"])
settings.append(["目標", 10])
settings.add_table(Table(displayName="設定表", ref="A1:B2", tableStyleInfo=TableStyleInfo(name="TableStyleMedium2")))
book.defined_names["判定"] = DefinedName("判定", attr_text="総括表!$G$4:$G$7")


def png():
    """A picture of one red point, made by hand: nothing but the standard library is needed."""
    chunk = lambda kind, data: struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)) + chunk(b"IDAT", zlib.compress(b"\0\xff\0\0")) + chunk(b"IEND", b"")


class Point(Image):
    """openpyxl asks another package for the size of a picture; this one says it itself."""

    def __init__(self):
        self.ref, self.width, self.height, self.format = io.BytesIO(png()), 1, 1, "png"
        self.anchor = "J2"

    def _data(self):
        return png()


sheet.add_image(Point())
book.save(sys.argv[1])
