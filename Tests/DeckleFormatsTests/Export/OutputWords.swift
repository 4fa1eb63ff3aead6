import DeckleCore
import DeckleSystem
import DeckleTestSupport
import Foundation
import Testing

/// The words of an output of any format, as somebody who opens it would read them.
enum OutputWords {
    /// A format whose words nobody has said how to read.
    struct UnknownFormat: Error, Hashable {
        var name: String
    }

    static func words(in bytes: [UInt8], format: String) throws -> Words {
        switch format {
        case "apkg", "epub": try Words(html: text(of: bytes, format: format))
        case "csv": Words(markdown: cells(in: String(decoding: bytes, as: UTF8.self)).joined(separator: "\n\n"))
        case "json": try words(inJSON: JSONSerialization.jsonObject(with: Data(bytes)))
        case "html": Words(html: String(decoding: bytes, as: UTF8.self))
        default: throw UnknownFormat(name: format)
        }
    }

    /// An output as text: the fields of a package, the chapters of a book, any other as it is.
    static func text(of bytes: [UInt8], format: String) throws -> String {
        switch format {
        case "apkg": try notes(in: bytes)
        case "epub": try chapters(in: bytes)
        default: String(decoding: bytes, as: UTF8.self)
        }
    }

    /// The fields of all notes of a package, one a line.
    static func notes(in bytes: [UInt8]) throws -> String {
        let archive = try ZipReader(SourceBytes(bytes))
        let path = NSTemporaryDirectory() + "/deckle-test-" + UUID().uuidString
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

    /// All strings of the interchange form; the texts of code blocks are lines of code.
    private static func words(inJSON value: Any) -> Words {
        var reading = JSONReading()
        reading.read(value, isInline: false)
        return Words(words: Words(text: reading.prose).words, codeLines: reading.code.compactMap(Words.codeLine))
    }

    /// The strings of JSON in the order of a reader; those of inlines run on without a space between them.
    private struct JSONReading {
        var prose = ""
        var code: [Substring] = []

        mutating func read(_ value: Any, isInline: Bool) {
            switch value {
            case let text as String: prose += isInline ? text : " \(text) "
            case let items as [Any]:
                for item in items {
                    read(item, isInline: isInline)
                    // The cells of a table's row.
                    if item is [Any] { prose += " " }
                }
            case let members as [String: Any]: read(members, isInline: isInline)
            default: break
            }
        }

        private mutating func read(_ members: [String: Any], isInline: Bool) {
            let type = members["type"] as? String ?? ""
            // Code in running text stands between marks, which part words.
            if isInline, ["softBreak", "lineBreak", "code"].contains(type) { prose += " " }
            for (key, member) in members.sorted(by: { $0.key < $1.key }) where key != "markdown" && key != "type" {
                if type == "code", !isInline, key == "text" {
                    code += (member as? String ?? "").split(separator: "\n")
                } else if let text = member as? String, key != "text" {
                    prose += " \(text) "
                } else {
                    if key == "reading" { prose += " " }
                    read(member, isInline: isInline || Self.holdsInlines(key, of: type, members))
                }
            }
            if !isInline || type == "code" { prose += " " }
        }

        private static func holdsInlines(_ key: String, of type: String, _ members: [String: Any]) -> Bool {
            switch type {
            case "paragraph", "heading": key == "content"
            case "table": key == "head" || key == "rows"
            case "figure": key == "caption"
            case "group": key == "label"
            // A takeaway has no type; a list item has none either, but no label.
            case "": key == "terms" || (key == "content" && members["label"] != nil)
            default: false
            }
        }
    }
}
