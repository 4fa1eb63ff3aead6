"""Makes the pictures of themes from the outputs of the sample.

    gallery.py FOLDER TARGET

FOLDER holds a folder for each theme, with text-in-software.apkg, .epub and .html and with cards.html, cards of A6. Each
becomes TARGET/themes/NAME.png; the themes of LOOKS, where all are there, TARGET/looks.png.
Needs Anki's Python package, chromium, pdftoppm and ImageMagick.
"""
import os
import subprocess
import sys
import tempfile

from pictures import DAY, NAME, NIGHT, Cards, book_pages, paper, shoot, shrink

# The question that is shown in all of them, and the chapter and the answers of the book that hold it.
QUESTION, CHAPTER, ANSWERS = "nfc-nfd", "ch04", "ans04"
# The themes of the README, from the quietest.
LOOKS = ["textbook", "terminal", "index-card", "metro"]
GROUND = "#d0d3d9"


def row(target, pictures, height):
    scaled = ["-resize", f"x{height}", "-bordercolor", GROUND, "-border", "6"]
    subprocess.run(["convert", *pictures, *scaled, "+append", target], check=True)


class Theme:
    """The outputs of a theme, and a folder for what is made on the way."""

    def __init__(self, folder, scratch):
        self.folder = folder
        self.scratch = scratch
        os.mkdir(self.place("cards"))
        self.cards = Cards(self.file(NAME + ".apkg"), self.place("cards"))

    def file(self, name):
        return os.path.join(self.folder, name)

    def place(self, name):
        return os.path.join(self.scratch, name)

    def card(self, side, night=False):
        return self.cards.page("#" + QUESTION, side, night)

    def book(self, *pages):
        return book_pages(self.file(NAME + ".epub"), self.place("book"), pages)

    def sheet(self):
        return paper(self.file(NAME + ".html"), self.scratch, [2], 120)

    def paper_cards(self):
        """The front and the back of the sheet with the question."""
        with open(self.file("cards.html"), encoding="utf-8") as cards:
            sheets = cards.read().split('<section class="sheet"')[1:]
        first = next(number for number, sheet in enumerate(sheets, 1) if QUESTION in sheet)
        return paper(self.file("cards.html"), self.scratch, [first, first + 1], 120)


def contact_sheet(theme, target):
    """A theme in all that it dresses: cards by day and night, cover and pages of a book, a sheet, cards of paper."""
    sides = [("front", False), ("back", False), ("front", True), ("back", True)]
    shoot(theme.place("a.png"), [theme.card(side, night) for side, night in sides], 390, 700, 4, 1)
    shoot(theme.place("b.png"), theme.book((CHAPTER, DAY), (ANSWERS, DAY), ("ch05", NIGHT)), 600, 800, 3, 1)
    cover = theme.place("book/EPUB/img/cover.png")
    row(theme.place("c.png"), [cover, *theme.sheet(), *theme.paper_cards()], 800)
    rows = [theme.place(name) for name in ("a.png", "b.png", "c.png")]
    subprocess.run(["convert", *rows, "-resize", "960x", "-append", target], check=True)
    subprocess.run(["convert", target, "-strip", "+dither", "-colors", "48", target], check=True)


def look(theme, target):
    """One card, one page of a book and one of a sheet, below each other."""
    shoot(theme.place("d.png"), [theme.card("back")], 390, 560, 1, 1)
    shoot(theme.place("e.png"), theme.book((ANSWERS, DAY)), 600, 760, 1, 1)
    shots = ["(", theme.place("d.png"), theme.place("e.png"), "-shave", "14x14", ")"]
    edge = ["-bordercolor", GROUND, "-border", "6"]
    subprocess.run(["convert", *shots, *theme.sheet(), "-resize", "380x", *edge, "-append", target], check=True)


def looks(folder, target):
    with tempfile.TemporaryDirectory() as scratch:
        columns = [os.path.join(scratch, name + ".png") for name in LOOKS]
        for name, column in zip(LOOKS, columns):
            with tempfile.TemporaryDirectory() as place:
                look(Theme(os.path.join(folder, name), place), column)
        subprocess.run(["convert", *columns, "-background", GROUND, "+append", target], check=True)
    shrink(target)


def main(folder, docs):
    folder, docs = os.path.abspath(folder), os.path.abspath(docs)
    os.makedirs(os.path.join(docs, "themes"), exist_ok=True)
    names = sorted(os.listdir(folder))
    for name in names:
        with tempfile.TemporaryDirectory() as scratch:
            contact_sheet(Theme(os.path.join(folder, name), scratch), os.path.join(docs, "themes", name + ".png"))
    if set(LOOKS) <= set(names):
        looks(folder, os.path.join(docs, "looks.png"))


if __name__ == "__main__":
    main(*sys.argv[1:])
