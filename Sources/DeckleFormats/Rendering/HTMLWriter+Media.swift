internal import DeckleCore

extension HTMLWriter {
    mutating func writeFigure(_ image: Image) throws {
        try element(image.media == nil ? "p" : "figure") { try $0.write(image) }
    }

    /// Writes what a caption belongs to, and the caption under it.
    mutating func writeFigure(_ content: [Block], caption: [Inline]) throws {
        try element("figure") { writer in
            if case .image(let image)? = content.first, content.count == 1 {
                try writer.write(image)
            } else {
                try writer.write(content)
            }
            guard !caption.isEmpty else { return }
            writer.builder.newline()
            try writer.element("figcaption") { try $0.writeIsolated(caption) }
        }
    }

    mutating func write(_ image: Image) throws {
        guard let media = image.media else { return writeMissing(image.words, title: image.title) }
        builder.empty("img", ["src": try asset(media), "alt": image.alt, "title": image.title])
    }

    mutating func write(_ audio: Audio) throws {
        guard let media = audio.media else { return element("p") { $0.writeMissing(audio.words) } }
        let address = try asset(media)
        let label = audio.words
        switch dialect.audio {
        case .link:
            element("p") { $0.builder.element("a", ["class": "audio", "href": address], text: label) }
        case .player:
            element("figure", ["class": "audio"]) { $0.writePlayer(address, label: label) }
        case .played(let open, let close):
            element("p") { writer in
                writer.builder.element("span", ["class": "audio"], text: label)
                writer.builder.active(" " + open + address + close)
            }
        }
    }

    /// Nothing is loaded before it is played: an answer may hold dozens.
    private mutating func writePlayer(_ address: String, label: String) {
        let player: KeyValuePairs<String, String?> = [
            "controls": "controls", "preload": "none", "src": address, "aria-label": label,
        ]
        builder.element("audio", player, text: "")
        builder.newline()
        builder.element("figcaption", text: label)
    }

    private mutating func writeMissing(_ words: String, title: String? = nil) {
        builder.element("span", ["class": "missing", "title": title], text: words)
    }
}
