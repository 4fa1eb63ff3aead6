import ArgumentParser
import DeckleCore
import DeckleFormats
import DeckleThemes

/// `deckle formats`
struct FormatsCommand: TalkingCommand {
    static let configuration = CommandConfiguration(
        commandName: "formats",
        abstract: "List the formats, their options and defaults."
    )

    @Flag(help: "Answer in JSON.")
    var json = false

    @OptionGroup(title: "Messages") var talk: TalkOptions

    func carryOut() throws {
        let theme = try ThemeLibrary().resolve(ThemeLibrary.root, language: "en")
        if json {
            try Console.answer(JSONText.pretty(FormatsAnswer(theme)))
        } else {
            try Console.answer(Self.text(theme))
        }
    }

    private static func text(_ theme: Theme) -> String {
        let width = Formats.exporters.map(\.format.name.count).max() ?? 0
        var lines = ["Written (* by default):"]
        for exporter in Formats.exporters {
            let format = exporter.format
            let name = format.name.padded(to: width)
            lines.append("  \(format.isDefault ? "*" : " ") \(name)  \(format.summary)")
            lines += exporter.options.map { $0.offered(by: theme) }.map {
                "      --set \(format.name).\($0.name)=\($0.defaultValue)   \(explanation($0))"
            }
        }
        lines.append("Read:")
        let readWidth = Formats.readers.map(\.format.name.count).max() ?? 0
        lines += Formats.readers.map { "    \($0.format.name.padded(to: readWidth))  \($0.format.summary)" }
        return lines.joined(separator: "\n")
    }

    private static func explanation(_ option: OptionSpec) -> String {
        "\(option.summary) (\(option.kind.expectation))"
    }
}

/// What `deckle formats --json` answers.
private struct FormatsAnswer: Encodable {
    struct Written: Encodable {
        var name: String
        var summary: String
        var fileExtension: String
        var isDefault: Bool
        var options: [Option]
    }

    struct Option: Encodable {
        var name: String
        var takes: String
        var defaultValue: String
        var summary: String
    }

    struct Read: Encodable {
        var name: String
        var summary: String
    }

    var written: [Written]
    var read = Formats.readers.map { Read(name: $0.format.name, summary: $0.format.summary) }

    /// - Parameter theme: what options choose from that only a theme has.
    init(_ theme: Theme) {
        written = Formats.exporters.map { exporter in
            Written(
                name: exporter.format.name,
                summary: exporter.format.summary,
                fileExtension: exporter.format.fileExtension,
                isDefault: exporter.format.isDefault,
                options: exporter.options.map { $0.offered(by: theme) }.map {
                    Option(
                        name: "\(exporter.format.name).\($0.name)",
                        takes: $0.kind.expectation,
                        defaultValue: $0.defaultValue,
                        summary: $0.summary
                    )
                }
            )
        }
    }
}

extension String {
    /// The text with spaces behind it up to a width in characters.
    func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }
}
