import { type Feature, SUMMARY_PART as part } from './assemble.js';

/** What a worksheet says of itself beside its cells. */

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';

export const layout: Feature = {
  marks: [
    { feature: 'merged cells', part, holds: '<mergeCell ref="A1:H1"/>' },
    { feature: 'column widths and hidden columns', part, holds: 'hidden="1" customWidth="1"' },
    { feature: 'frozen panes', part, holds: 'state="frozen"' },
    { feature: 'furigana', part, holds: '<phoneticPr fontId="1"/>' },
  ],
  inSheet: [
    '<sheetPr codeName="Sheet1"><tabColor rgb="FF00B050"/><pageSetUpPr fitToPage="1"/></sheetPr>',
    '<dimension ref="A1:H9"/>',
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="G5" sqref="G5"/></sheetView></sheetViews>',
    '<sheetFormatPr defaultRowHeight="18.75"/>',
    '<cols><col min="1" max="8" width="18.5" customWidth="1"/><col min="9" max="9" width="4" hidden="1" customWidth="1"/></cols>',
    '<mergeCells count="2"><mergeCell ref="A1:H1"/><mergeCell ref="A3:B3"/></mergeCells>',
    '<phoneticPr fontId="1"/>',
  ],
};

/** The sheet is protected; its status and tally cells are not. */
export const protection: Feature = {
  marks: [
    { feature: 'protection', part, holds: '<sheetProtection algorithmName="SHA-512"' },
    { feature: 'protection', part, holds: '<protectedRange ' },
    { feature: 'protection', part: 'xl/workbook.xml', holds: '<workbookProtection lockStructure="1"' },
    { feature: 'protection', part: 'xl/workbook.xml', holds: '<fileSharing readOnlyRecommended="1"/>' },
  ],
  inSheet: [
    '<sheetProtection algorithmName="SHA-512" hashValue="AAAA" saltValue="AAAA" spinCount="100000" sheet="1" objects="1" scenarios="1"/>',
    '<protectedRanges><protectedRange sqref="G4:G7" name="判定"/></protectedRanges>',
  ],
  inWorkbook: ['<fileSharing readOnlyRecommended="1"/>', '<workbookProtection lockStructure="1"/>'],
};

export const rules: Feature = {
  marks: [
    { feature: 'conditional formats', part, holds: '<cfRule type="expression" dxfId="0" priority="1">' },
    { feature: 'conditional formats', part, holds: '<x14:cfRule type="dataBar"' },
    { feature: 'validation', part, holds: '<dataValidation type="list"' },
    { feature: 'validation', part, holds: '<x14:dataValidation type="list"' },
    { feature: 'sparklines', part, holds: '<x14:sparkline>' },
    { feature: 'links', part, holds: '<hyperlink ref="A2" r:id="rIdLink"' },
    { feature: 'links', part, holds: 'location="集計!A1"' },
    { feature: 'links', part: 'xl/worksheets/_rels/sheet1.xml.rels', holds: 'TargetMode="External"' },
    { feature: 'filters', part, holds: '<autoFilter ref="A3:H7"/>' },
    { feature: 'ignored errors', part, holds: '<ignoredError sqref="D4:G8"' },
    { feature: 'scenarios', part, holds: '<scenario name="見込み"' },
  ],
  inSheet: [
    '<scenarios current="0"><scenario name="見込み" count="1"><inputCells r="F5" val="10(10)"/></scenario></scenarios>',
    '<autoFilter ref="A3:H7"/>',
    '<conditionalFormatting sqref="G4:G7"><cfRule type="expression" dxfId="0" priority="1"><formula>G4="未達成"</formula></cfRule></conditionalFormatting>',
    '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" sqref="G4:G7 D4 D6" promptTitle="判定" prompt="選んでください"><formula1>"達成,未達成,—"</formula1></dataValidation></dataValidations>',
    '<hyperlinks><hyperlink ref="A2" r:id="rIdLink" tooltip="様式"/><hyperlink ref="H4" location="集計!A1" display="集計へ"/></hyperlinks>',
    '<ignoredErrors><ignoredError sqref="D4:G8" numberStoredAsText="1"/></ignoredErrors>',
    `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="{00000000-0000-0000-0000-000000000001}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>H9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations count="1" xmlns:xm="${XM}"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>設定!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>H5</xm:sqref></x14:dataValidation></x14:dataValidations></ext><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${X14}"><x14:sparklineGroups xmlns:xm="${XM}"><x14:sparklineGroup><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>集計!B1:B3</xm:f><xm:sqref>I4</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`,
  ],
  ofSheet: [['rIdLink', 'hyperlink', 'https://example.com/form?a=1&amp;b=2', 'External']],
};

export const printing: Feature = {
  marks: [
    { feature: 'print set-up', part, holds: 'orientation="landscape"' },
    { feature: 'print set-up', part, holds: '<oddFooter>&amp;C&amp;P / &amp;N</oddFooter>' },
    { feature: 'print set-up', part: 'xl/printerSettings/printerSettings1.bin', holds: 'PRINTER' },
    { feature: 'print set-up', part: 'xl/workbook.xml', holds: '_xlnm.Print_Titles' },
    { feature: 'page breaks', part, holds: '<brk id="5" ' },
  ],
  parts: { 'xl/printerSettings/printerSettings1.bin': new TextEncoder().encode('PRINTER\u0000\u0001') },
  inSheet: [
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" scale="80" orientation="landscape" fitToHeight="0" r:id="rIdPrinter"/>',
    '<headerFooter><oddHeader>&amp;R様式1</oddHeader><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>',
    '<rowBreaks count="1" manualBreakCount="1"><brk id="5" max="16383" man="1"/></rowBreaks>',
    '<colBreaks count="1" manualBreakCount="1"><brk id="8" max="1048575" man="1"/></colBreaks>',
  ],
  ofSheet: [['rIdPrinter', 'printerSettings', '../printerSettings/printerSettings1.bin']],
  types: { '.bin': 'application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings' },
};
