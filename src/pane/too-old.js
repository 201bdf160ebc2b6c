/**
 * Runs only in Internet Explorer's engine, by which volume-licensed Office 2019 and older show add-ins: other browsers
 * leave out scripts marked `nomodule`. The pane's own script can't be read there, so this says so in its place. Written in
 * what that engine reads.
 */
const place = document.getElementById('pane');
if (place) {
  place.innerText =
    'このExcelはInternet Explorer 11の部品でアドインを表示するため、確認パネルを使えません。Excel 2021以降、Microsoft 365、Web版のExcelで開くか、管理者にご相談ください。';
  place.style.padding = '16px';
}
