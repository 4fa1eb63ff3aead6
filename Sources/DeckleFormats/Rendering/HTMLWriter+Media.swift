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
        try element("p") { try $0.writeRecording(audio) }
    }

    private mutating func writeRecording(_ audio: Audio) throws {
        guard let media = audio.media else { return writeMissing(audio.words) }
        let address = try asset(media)
        let label = audio.words
        switch dialect.audio {
        case .link:
            builder.element("a", ["class": "audio", "href": address], text: label)
        case .played(let open, let close):
            builder.element("span", ["class": "audio"], text: label)
            builder.active(" " + open + address + close)
        }
    }

    private mutating func writeMissing(_ words: String, title: String? = nil) {
        builder.element("span", ["class": "missing", "title": title], text: words)
    }
}
