import DeckleCore
import DeckleSystem
import DeckleTestSupport
import Foundation
import Testing

/// The words of an output of any format, as somebody who opens it would read them.
enum OutputWords {
    static func words(in bytes: [UInt8], format: String) throws -> Words {
        switch format {
        case "apkg": try Words(html: notes(in: bytes))
        case "epub": try Words(html: chapters(in: bytes))
        case "csv": Words(markdown: cells(in: String(decoding: bytes, as: UTF8.self)).joined(separator: "\n\n"))
        case "json": try words(inJSON: JSONSerialization.jsonObject(with: Data(bytes)))
        default: Words(html: String(decoding: bytes, as: UTF8.self))
        }
    }

    /// The fields of all notes of a package.
    private static func notes(in bytes: [UInt8]) throws -> String {
        let archive = try ZipReader(SourceBytes(bytes))
        let path = MemoryOutput().makeScratchFile()
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data(archive.read(#require(archive["collection.anki2"]))).write(to: URL(fileURLWithPath: path))
        let rows = try Database(path: path, for: .reading).prepare("SELECT flds FROM notes ORDER BY id")
        var text = ""
        while try rows.step() { text += rows.text(0).replacing("\u{1F}", with: "\n") + "\n" }
        return text
    }

    /// The documents of a book but its navigation, which repeats them.
    private static func chapters(in bytes: [UInt8]) throws -> String {
        let archive = try ZipReader(SourceBytes(bytes))
        return try archive.entries
            .filter { $0.name.hasSuffix(".xhtml") && !$0.name.hasSuffix("nav.xhtml") }
            .map { String(decoding: try archive.read($0), as: UTF8.self) }
            .joined(separator: "\n")
    }

    /// The cells of a table by RFC 4180.
    static func cells(in text: String) -> [String] {
        var cells = [""]
        var isQuoted = false
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if scalar == "\"" {
                // A quote right after the one that closed a cell is a quote in it.
                if !isQuoted, previous == "\"" { cells[cells.count - 1].unicodeScalars.append(scalar) }
                isQuoted.toggle()
            } else if !isQuoted, scalar == "," || scalar == "\n" || scalar == "\r" {
                cells.append("")
            } else {
                cells[cells.count - 1].unicodeScalars.append(scalar)
            }
            previous = scalar
        }
        return cells
    }

    /// All strings of the interchange form; those of code blocks are lines of code.
    private static func words(inJSON value: Any) -> Words {
        var words = Words(words: [])
        switch value {
        case let text as String: words = Words(text: text)
        case let items as [Any]: for item in items { add(self.words(inJSON: item), to: &words) }
        case let members as [String: Any]:
            let isCode = members["type"] as? String == "code"
            for (key, member) in members where key != "markdown" && key != "tokens" {
                if isCode, key == "text", let text = member as? String,
                    text.contains("\n") || members["language"] != nil
                {
                    add(Words(words: [], codeLines: text.split(separator: "\n").compactMap(Words.codeLine)), to: &words)
                } else {
                    add(self.words(inJSON: member), to: &words)
                }
            }
        default: break
        }
        return words
    }

    private static func add(_ more: Words, to words: inout Words) {
        words.words += more.words
        words.codeLines += more.codeLines
    }
}
