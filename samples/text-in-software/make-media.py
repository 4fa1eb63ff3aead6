#!/usr/bin/env python3
"""Draws the pictures and records the sound of this sample, with the standard library alone.

    samples/text-in-software/make-media.py        writes public/img/* and public/audio/*
"""
import math
import pathlib
import struct
import wave
import zlib

PUBLIC = pathlib.Path(__file__).parent / "public"
INK, PAPER, MUTED, ACCENT, RULE = "#1b1c1e", "#ffffff", "#5c6066", "#1f5aa6", "#c9ccd1"
FONT = "'Noto Sans', 'Liberation Sans', Arial, sans-serif"
MONO = "'Noto Sans Mono', 'Liberation Mono', monospace"


def text(x, y, content, size=16, fill=INK, anchor="middle", font=FONT, extra=""):
    return (f'<text x="{x}" y="{y}" font-family="{font}" font-size="{size}" fill="{fill}" '
            f'text-anchor="{anchor}"{extra}>{content}</text>')


def box(x, y, width, height, fill, stroke=RULE):
    return f'<rect x="{x}" y="{y}" width="{width}" height="{height}" rx="4" fill="{fill}" stroke="{stroke}"/>'


def line(x1, y1, x2, y2, stroke=MUTED, extra=""):
    return f'<line x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}" stroke="{stroke}" stroke-width="1.5"{extra}/>'


def svg(name, width, height, title, parts):
    body = "\n  ".join(parts)
    (PUBLIC / "img" / name).write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
        f'role="img" aria-label="{title}">\n  <title>{title}</title>\n  '
        f'<rect width="{width}" height="{height}" fill="{PAPER}"/>\n  {body}\n</svg>\n', encoding="utf-8")


def utf8_bytes():
    parts = []
    for row, (size, lead) in enumerate([(1, "0"), (2, "110"), (3, "1110"), (4, "11110")]):
        y = 20 + row * 52
        parts.append(text(24, y + 26, f"{size}", 18, MUTED))
        for byte in range(size):
            mark = lead if byte == 0 else "10"
            x = 52 + byte * 142
            parts.append(box(x, y, 134, 38, "#f5f6f8"))
            bits = f'<tspan fill="{ACCENT}" font-weight="bold">{mark}</tspan>{"x" * (8 - len(mark))}'
            parts.append(text(x + 67, y + 26, bits, 19, INK, font=MONO))
    svg("utf8-bytes.svg", 632, 234, "Bit layout of UTF-8", parts)


def cluster():
    parts = [box(20, 24, 130, 118, "#eef3fa", ACCENT), text(85, 104, "👩‍🚀", 62), text(85, 164, "1 cluster", 15, MUTED)]
    parts.append(text(190, 92, "=", 28, MUTED))
    pieces = [("👩", "U+1F469", "4 bytes"), ("ZWJ", "U+200D", "3 bytes"), ("🚀", "U+1F680", "4 bytes")]
    for index, (sign, number, size) in enumerate(pieces):
        x = 230 + index * 130
        parts.append(box(x, 38, 106, 90, "#f5f6f8"))
        parts.append(text(x + 53, 82, sign, 34 if sign != "ZWJ" else 22, INK if sign != "ZWJ" else MUTED))
        parts.append(text(x + 53, 115, number, 14, INK, font=MONO))
        parts.append(text(x + 53, 164, size, 15, MUTED))
        if index:
            parts.append(text(x - 12, 90, "+", 22, MUTED))
    svg("cluster.svg", 620, 184, "One cluster made of three code points", parts)


def bidi():
    memory = ["a", "b", "c", "ש", "ל", "ו", "ם"]
    display = [0, 1, 2, 6, 5, 4, 3]
    parts = [text(20, 50, "memory", 15, MUTED, "start"), text(20, 172, "display", 15, MUTED, "start")]
    for index, letter in enumerate(memory):
        x = 110 + index * 62
        fill = "#f5f6f8" if index < 3 else "#eef3fa"
        parts += [box(x, 22, 50, 46, fill), text(x + 25, 54, letter, 24), text(x + 25, 15, str(index), 12, MUTED)]
    for position, index in enumerate(display):
        x = 110 + position * 62
        fill = "#f5f6f8" if index < 3 else "#eef3fa"
        parts.append(line(110 + index * 62 + 25, 72, x + 25, 140, RULE if index < 3 else ACCENT))
        parts += [box(x, 144, 50, 46, fill), text(x + 25, 176, memory[index], 24)]
    svg("bidi.svg", 560, 206, "Logical order and visual order", parts)


def metrics():
    """Letters drawn from strokes, so that they meet the lines whatever fonts are installed."""
    lines = [(46, 41, "ascender"), (58, 62, "cap height"), (90, 95, "x-height"), (150, 155, "baseline"), (186, 191, "descender")]
    parts = [line(24, y, 420, y, RULE, ' stroke-dasharray="5 4"') for y, _, _ in lines]
    parts += [text(432, y, name, 14, ACCENT if name == "x-height" else MUTED, "start") for _, y, name in lines]
    strokes = "M60 58V150M120 58V150M60 104H120M210 46V150M245 90L292 150M292 90L245 150M325 90V186"
    bowls = "".join(f'<circle cx="{x}" cy="120" r="25"/>' for x in (185, 350))
    parts.append(f'<g fill="none" stroke="{INK}" stroke-width="10"><path d="{strokes}"/>{bowls}</g>')
    svg("metrics.svg", 530, 206, "The lines of a typeface", parts)


def png(name, rows):
    """Writes rows of (red, green, blue) as an 8-bit PNG."""
    raw = b"".join(b"\0" + bytes(value for pixel in row for value in pixel) for row in rows)

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", len(rows[0]), len(rows), 8, 2, 0, 0, 0)
    data = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(raw, 9)) + chunk(b"IEND", b"")
    (PUBLIC / "img" / name).write_bytes(b"\x89PNG\r\n\x1a\n" + data)


def luminance(grey):
    channel = grey / 255
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def contrast():
    """Twelve greys as bars on white; the bars that reach 4.5 to 1 stand on a blue foot."""
    width, height, greys = 640, 140, [round(index * 238 / 13) for index in range(14)]
    greys[6:7] = [0x76]
    greys.sort()
    rows = [[(255, 255, 255)] * width for _ in range(height)]
    for index, grey in enumerate(greys):
        left = 12 + index * 44
        for y in range(14, 112):
            rows[y][left : left + 38] = [(grey, grey, grey)] * 38
        if 1.05 / (luminance(grey) + 0.05) >= 4.5:
            for y in range(118, 126):
                rows[y][left : left + 38] = [(31, 90, 166)] * 38
    png("contrast.png", rows)


def sos():
    """SOS at 8 kHz, 8 bit; a dot is 80 ms, a dash three dots, letters are three dots apart."""
    rate, unit = 8000, 640
    samples = bytearray()
    for letter in ("...", "---", "..."):
        for sign in letter:
            length = unit if sign == "." else 3 * unit
            for index in range(length):
                edge = min(1.0, index / 60, (length - index) / 60)  # soft edges, so that the tone does not click
                samples.append(round(128 + 70 * edge * math.sin(2 * math.pi * 600 * index / rate)))
            samples += bytes([128]) * unit
        samples += bytes([128]) * (2 * unit)
    with wave.open(str(PUBLIC / "audio" / "sos.wav"), "wb") as file:
        file.setparams((1, 1, rate, 0, "NONE", "not compressed"))
        file.writeframes(bytes(samples))


for folder in ("img", "audio"):
    (PUBLIC / folder).mkdir(parents=True, exist_ok=True)
for make in (utf8_bytes, cluster, bidi, metrics, contrast, sos):
    make()
