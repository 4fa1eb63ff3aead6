"""Makes the pictures of the README from the four outputs of the sample.

    pictures.py FOLDER TARGET

FOLDER holds text-in-software.apkg, .epub, .csv and .html, the sheets paper-NAME.html, and a folder with text-in-software.html
for each layout of LAYOUTS; the pictures are written into TARGET.
Needs Anki's Python package, chromium, pdftoppm and ImageMagick.
"""
import csv
import html
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile

from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest

NAME = "text-in-software"
# The colours and the text size that a reading system gives a book.
READER = 'body { margin: 36px; font: 18px/1.45 "Noto Serif", serif; background: %s; color: %s; } a { color: %s; }'
DAY, NIGHT = READER % ("#ffffff", "#111111", "#2a62b8"), READER % ("#121212", "#d8d8d8", "#8ab4f8")
SPREADSHEET = """
body { margin: 0; background: #fff; }
table { border-collapse: collapse; table-layout: fixed; font: 13px/1.35 Liberation Sans, Arial; color: #1b1c1e; }
td, th { border: 1px solid #d4d7dc; padding: 4px 7px; text-align: left; vertical-align: top; font-weight: normal; }
td div { max-height: 124px; overflow: hidden; white-space: pre-wrap; overflow-wrap: anywhere; }
thead th, tbody th { background: #eef0f3; color: #5c6066; text-align: center; }
"""
# Which pages of sheets of cards are shown.
PAPERS = {"paper-cards": [5, 6], "paper-business": [3, 4], "paper-fold": [1], "paper-calibration": [1, 2]}
# Layouts of sheets, and the page of each that shows it.
LAYOUTS = {"cover": 3, "quiz": 2, "interview": 3, "quiz-key": 2, "list": 2, "cheatsheet": 1}
WIDTHS = [30, 150, 80, 110, 75, 175, 330, 205, 135]


class Cards:
    """The cards of a package as Anki renders them."""

    def __init__(self, package, folder):
        self.collection = Collection(os.path.join(folder, "collection.anki2"))
        options = ImportAnkiPackageOptions(with_scheduling=False, with_deck_configs=False)
        self.collection.import_anki_package(ImportAnkiPackageRequest(package_path=package, options=options))
        self.folder = self.collection.media.dir()

    def page(self, identity, side, night=False, number=0):
        """Writes one side of a card as a page of its own and returns the page's path."""
        cards = [self.collection.get_card(card) for card in sorted(self.collection.find_cards(""))]
        card = [card for card in cards if card.note()["Id"].endswith(identity)][number]
        output = card.render_output()
        text = output.question_text if side == "front" else output.answer_text
        text = re.sub(r"\[\[type:[^\]]*\]\]", '<center><input type="text" id="typeans"></center>', text)
        mode = "nightMode night_mode" if night else ""
        path = os.path.join(self.folder, f"{identity[1:]}-{side}-{number}-{night:d}.html")
        style = f'<style>{card.note_type()["css"]}</style>'
        write(path, f'<!DOCTYPE html><meta charset="utf-8"><body class="card {mode}">{style}{text}')
        return path


def write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def browse(*arguments):
    with tempfile.TemporaryDirectory() as profile:
        command = [
            "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
            "--allow-file-access-from-files", f"--user-data-dir={profile}", *arguments,
        ]
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True, timeout=120)


def shrink(path):
    """Few colours make a small file; text needs no more."""
    options = ["-strip", "+dither", "-colors", "128", "-define", "png:compression-level=9"]
    subprocess.run(["convert", path, *options, path], check=True)


def shoot(target, pages, width, height, columns, scale=1.5):
    """One picture of several pages side by side, each `width` by `height`."""
    gap = 14
    style = f"width:{width}px;height:{height}px;border:0;margin:0 {gap}px {gap}px 0"
    frames = "".join(f'<iframe src="file://{page}" style="{style}"></iframe>' for page in pages)
    ground = f"margin:{gap}px 0 0 {gap}px;background:#d0d3d9;line-height:0"
    rows = -(-len(pages) // columns)
    size = f"{columns * (width + gap) + gap},{rows * (height + gap) + gap}"
    with tempfile.NamedTemporaryFile("w", suffix=".html", delete=False) as sheet:
        sheet.write(f'<!DOCTYPE html><body style="{ground}">{frames}')
    browse(
        f"--window-size={size}", f"--force-device-scale-factor={scale}", f"--screenshot={target}",
        "file://" + sheet.name,
    )
    os.remove(sheet.name)
    shrink(target)


def picture_cards(cards, target):
    mysql, mojibake = "#mysql-utf8", "#mojibake"
    both = [cards.page(mysql, side, night) for night in (False, True) for side in ("front", "back")]
    shoot(target("card"), both, 390, 650, 2)
    shoot(target("card-desktop"), [cards.page(mojibake, "back", night) for night in (False, True)], 720, 720, 2)
    forms = [
        cards.page("#surrogate-cloze", "front"), cards.page("#surrogate-cloze", "back"),
        cards.page("#equivalent-pairs", "back"), cards.page("#shortest-program", "front"),
    ]
    shoot(target("card-forms"), forms, 390, 680, 4)
    scripts = [
        cards.page("#logical-order", "back"), cards.page("#line-breaks", "back"),
        cards.page("#reading-a-diff", "back", True), cards.page("#nfc-nfd", "back", True),
    ]
    shoot(target("card-scripts"), scripts, 390, 830, 4)


def darken(folder):
    """Makes the sheet for dark readers hold whatever the browser prefers."""
    path = os.path.join(folder, "EPUB", "styles", "night.css")
    with open(path, encoding="utf-8") as file:
        sheet = file.read()
    write(path.replace("night", "dark"), sheet.replace("(prefers-color-scheme: dark)", "all"))


def book_pages(book, folder, pages):
    """Pages of a book in the colours and the type of a reading system."""
    with zipfile.ZipFile(book) as archive:
        archive.extractall(folder)
    darken(folder)
    paths = []
    for name, style in pages:
        path = os.path.join(folder, "EPUB", "text", name + ".xhtml")
        with open(path, encoding="utf-8") as file:
            page = file.read()
        if style == NIGHT:
            page = page.replace("night.css", "dark.css")
        write(path, page.replace("<link ", f"<style>{style}</style><link ", 1))
        paths.append(path)
    return paths


def picture_book(book, folder, target):
    shoot(target("book"), book_pages(book, folder, (("ch04", DAY), ("ans04", NIGHT))), 600, 800, 2)


def picture_cover(book, target):
    """The cover as it lies in the book, smaller."""
    with zipfile.ZipFile(book) as archive:
        with open(target("cover"), "wb") as file:
            file.write(archive.read("EPUB/img/cover.png"))
    subprocess.run(["convert", target("cover"), "-resize", "420x", target("cover")], check=True)
    shrink(target("cover"))


def picture_sheet(sheet, target):
    print_page(sheet, 2, target("sheet"), 130)
    shrink(target("sheet"))


def paper(sheet, folder, pages, dots):
    """Pages of a sheet as they are printed."""
    pdf = os.path.join(folder, "paper.pdf")
    browse("--no-pdf-header-footer", f"--print-to-pdf={pdf}", "file://" + sheet)
    pictures = []
    for page in pages:
        picture = os.path.join(folder, f"{os.path.basename(sheet)}-{page}")
        select = ["-f", str(page), "-l", str(page), "-singlefile"]
        subprocess.run(["pdftoppm", "-r", str(dots), "-png", *select, pdf, picture], check=True)
        pictures.append(picture + ".png")
    return pictures


def print_page(sheet, number, image, resolution):
    """A page of a sheet as a browser prints it."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.move(paper(sheet, folder, [number], resolution)[0], image)


def picture_paper(name, pages, folder, target):
    """Pages of a sheet of cards, side by side."""
    edge = ["-bordercolor", "#d0d3d9", "-border", "7"]
    pictures = paper(os.path.join(folder, name + ".html"), folder, pages, 75)
    subprocess.run(["convert", *pictures, *edge, "+append", *edge, target(name)], check=True)
    shrink(target(name))


def picture_layouts(folder, scratch, target):
    """A page of every other layout that fills sheets, as one picture."""
    images = []
    for layout, number in LAYOUTS.items():
        images.append(os.path.join(scratch, layout + ".png"))
        print_page(os.path.join(os.path.abspath(folder), layout, NAME + ".html"), number, images[-1], 62)
    montage = ["montage", *images, "-tile", "3x", "-geometry", "+7+7", "-background", "#d0d3d9", target("sheets")]
    subprocess.run(montage, check=True)
    shrink(target("sheets"))


def picture_table(table, folder, target):
    with open(table, encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))[:6]
    widths = "".join(f'<col style="width:{width}px">' for width in WIDTHS)
    letters = "".join(f"<th>{letter}</th>" for letter in "ABCDEFGH"[: len(rows[0])])
    lines = "".join(
        f"<tr><th>{number}</th>" + "".join(f"<td><div>{html.escape(cell)}</div></td>" for cell in row) + "</tr>"
        for number, row in enumerate(rows, 1)
    )
    page = os.path.join(folder, "table.html")
    head = f"{widths}<thead><tr><th></th>{letters}</tr></thead>"
    sheet = f'<table style="width:{sum(WIDTHS)}px">{head}<tbody>{lines}</tbody></table>'
    write(page, f'<!DOCTYPE html><meta charset="utf-8"><style>{SPREADSHEET}</style>{sheet}')
    shoot(target("table"), [page], sum(WIDTHS) + 1, 684, 1)


def main(folder, docs):
    file = lambda kind: os.path.join(os.path.abspath(folder), f"{NAME}.{kind}")
    target = lambda name: os.path.join(os.path.abspath(docs), name + ".png")
    with tempfile.TemporaryDirectory() as scratch:
        picture_cards(Cards(file("apkg"), scratch), target)
        picture_book(file("epub"), os.path.join(scratch, "book"), target)
        picture_cover(file("epub"), target)
        picture_sheet(file("html"), target)
        picture_layouts(folder, scratch, target)
        picture_table(file("csv"), scratch, target)
    for name, pages in PAPERS.items():
        picture_paper(name, pages, os.path.abspath(folder), target)


if __name__ == "__main__":
    main(*sys.argv[1:])
