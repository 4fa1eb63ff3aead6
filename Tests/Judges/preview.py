"""Drives `deckle preview` in a browser, and prints as JSON what did not go as it should, and how long it took.

    preview.py DECKLE DECK [--theme FOLDER] [--bars] [--screens FOLDER]

DECK and the theme in FOLDER are changed on the way, and are left as they were. --bars fails too where the first paint takes
more than three times that of the smallest page of the same server, or a saved change more than half a second to be seen.
Exit status 0 when all went as it should.
"""
import argparse
import http.client
import json
import pathlib
import shutil
import signal
import statistics
import subprocess
import sys
import time
import urllib.parse

from playwright.sync_api import sync_playwright

parser = argparse.ArgumentParser()
parser.add_argument("deckle")
parser.add_argument("deck", type=pathlib.Path)
parser.add_argument("--theme", type=pathlib.Path)
parser.add_argument("--bars", action="store_true")
parser.add_argument("--screens", type=pathlib.Path)
options = parser.parse_args()
faults, figures = [], {}


def check(name, is_good):
    if not is_good:
        faults.append(name)


def answer(address, method="GET", path=None, host=None):
    parts = urllib.parse.urlsplit(address)
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=10)
    connection.request(method, path or parts.path, headers={"Host": host or parts.netloc})
    return connection.getresponse().status


def refuses(address):
    path = urllib.parse.urlsplit(address).path.removesuffix("page.html")
    check("the page is answered", answer(address) == 200)
    for host in ["example.org", "127.0.0.1.example.org", "localhost.example.org:80"]:
        check(host + " is refused", answer(address, host=host) == 403)
    for method in ["POST", "PUT", "DELETE", "OPTIONS"]:
        check(method + " is refused", answer(address, method=method) == 405)
    for wrong in ["/", "/page.html", "/x" + path[1:] + "page.html", path + "nothing", path + "1/../../etc/passwd", path + "9/sheet.html"]:
        check(wrong + " is refused", answer(address, path=wrong) == 404)


def until(page, script, arg=None, seconds=60):
    """Waits until a script says yes; asked from here, as the page may not evaluate texts."""
    end = time.monotonic() + seconds
    while not page.evaluate(script, arg):
        if time.monotonic() > end:
            raise TimeoutError(script)
        time.sleep(.01)


def painted(browser, address):
    def once():
        page = browser.new_page()
        page.goto(address, wait_until="commit")
        until(page, "() => performance.getEntriesByName('first-paint').length > 0", seconds=20)
        paint = page.evaluate("performance.getEntriesByName('first-paint')[0].startTime")
        page.close()
        return paint
    return statistics.median(once() for _ in range(5))


def measure(browser, address):
    page = painted(browser, address)
    smallest = painted(browser, address.removesuffix("page.html") + "changes.json?since=0")
    figures.update(paint_ms=round(page), smallest_ms=round(smallest))
    if options.bars:
        check(f"the first paint takes {page:.0f} ms, the smallest page {smallest:.0f}", page <= 3 * smallest)


def title(page):
    return page.inner_text("#title")


def shown(page, words):
    until(page, "words => document.querySelector('#title').textContent.includes(words)", words)


def screen(page, name):
    if options.screens:
        page.wait_for_timeout(1500)
        page.screenshot(path=options.screens / (name + ".png"))


def walks(page):
    page.wait_for_selector("#list button", timeout=60000)
    titles = page.locator("#list button").all_inner_texts()
    check("the first question is shown", title(page) and title(page) in titles[0])
    check("phone and desktop, day and night, front and back", page.locator(".cards figure").count() >= 8)
    for kind, count in [("book", 2), ("sheet", 1), ("paper", 2)]:
        page.locator(f"#{kind} iframe:visible").nth(count - 1).wait_for(timeout=20000)
    screen(page, "day")
    first = title(page)
    page.keyboard.press("ArrowRight")
    check("a key goes on", title(page) != first)
    page.keyboard.press("ArrowLeft")
    check("a key goes back", title(page) == first)
    page.keyboard.press("Space")
    check("a key covers the backs", page.locator(".back.covered").count() > 0)
    page.keyboard.press("Space")
    check("and shows them", page.locator(".back.covered").count() == 0)
    night = page.frame_locator("figure.phone.night.front iframe").first.locator("body.nightMode")
    night.wait_for(timeout=20000)
    page.fill("#search", titles[-1].split()[0])
    check("search finds", 0 < page.locator("#list button").count() < len(titles))
    page.fill("#search", "")
    page.locator("#list button").nth(1).click()
    check("a click shows a question", title(page) in titles[1])
    return titles


def switches(page):
    """By a click another theme and another paper, in the place that was."""
    second = title(page)
    for group in ["#themes", "#papers"]:
        chosen = page.locator(group + " [aria-pressed=true]")
        before = chosen.inner_text()
        page.locator(group + " [aria-pressed=false]").first.click()
        pressed = "document.querySelector(group + ' [aria-pressed=true]')?.textContent"
        until(page, f"([group, before]) => {pressed} && {pressed} !== before", [group, before])
        check(group + " keeps the place", title(page) == second and page.locator("#errors").is_hidden())
        screen(page, "other-" + group[1:])
        page.locator(group + " button", has_text=before).first.click()
        until(page, f"([group, before]) => {pressed} === before", [group, before])


def survives(page):
    """A theme that is broken and mended again."""
    manifest, second = options.theme / "theme.yml", title(page)
    whole = manifest.read_text()
    try:
        manifest.write_text(whole + "\nsumary: x\n")
        page.wait_for_selector("#errors:not([hidden])", timeout=60000)
        check("a broken theme says why", "theme.unknown-key" in page.inner_text("#errors") and "theme.yml:" in page.inner_text("#errors"))
        check("a broken theme leaves what was there", title(page) == second and page.locator(".cards iframe").count() >= 8)
        screen(page, "broken")
    finally:
        manifest.write_text(whole)
    page.wait_for_selector("#errors", state="hidden", timeout=60000)
    check("a mended theme goes on", title(page) == second)


def follows(page):
    """A change of the deck that is saved."""
    text = options.deck.read_text()
    buttons = page.locator("#list button")
    for index in range(buttons.count()):
        if buttons.nth(index).inner_text() in text:
            buttons.nth(index).click()
            break
    old = title(page)
    # What the click has set going is done, so that what is timed is the change.
    page.wait_for_timeout(1500)
    try:
        started = time.monotonic()
        options.deck.write_text(text.replace(old, old + " (new)", 1))
        shown(page, old + " (new)")
        figures["change_s"] = round(time.monotonic() - started, 3)
        if options.bars:
            check(f"a saved change is seen after {figures['change_s']} s", figures["change_s"] <= .5)
    except Exception as error:
        check("a saved change is seen: " + str(error)[:80], False)
    finally:
        options.deck.write_text(text)


def look(browser, address):
    foreign, errors = [], []
    page = browser.new_page(viewport={"width": 1600, "height": 1000})
    own = (address.removesuffix("page.html"), "data:", "about:")
    page.on("request", lambda request: request.url.startswith(own) or foreign.append(request.url))
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(address)
    walks(page)
    switches(page)
    if options.theme:
        survives(page)
    follows(page)
    if options.screens:
        page.emulate_media(color_scheme="dark")
        screen(page, "night")
    check("nothing is fetched from elsewhere: " + str(foreign[:2]), not foreign)
    check("no script fails: " + str(errors[:2]), not errors)


arguments = [options.deckle, "preview", str(options.deck), "--no-open"]
if options.theme:
    arguments += ["--theme", str(options.theme.resolve())]
program = subprocess.Popen(arguments, stderr=subprocess.PIPE, text=True)
try:
    address = next(line.strip() for line in program.stderr if line.startswith("http://127.0.0.1:"))
    refuses(address)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        measure(browser, address)
        look(browser, address)
        browser.close()
finally:
    program.send_signal(signal.SIGINT)
    status = program.wait(20)
check("Ctrl-C ends it", status == 130)
print(json.dumps({"faults": faults, **figures}, indent=1))
print(", ".join(f"{name} {value}" for name, value in figures.items()))
sys.exit(1 if faults else 0)
