import ArgumentParser
import DeckleCore

/// Says what is wrong with a command line, in the form that every other error has.
struct UsageMessage {
    let error: any Error
    let arguments: [String]

    func print() {
        let text = Deckle.message(for: error)
        let lines = text.split(separator: "\n").map(String.init)
        let message = lines.first { !$0.isEmpty } ?? "the command line cannot be understood"
        DiagnosticPrinter(console: .plain, form: .human).print([diagnostic(message)])
    }

    private func diagnostic(_ message: String) -> Diagnostic {
        let commands = Deckle.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
        if let word = arguments.first(where: { !$0.hasPrefix("-") }), !commands.contains(word) {
            return unknown(word, among: commands)
        }
        let parts = message.components(parting: ". Did you mean ")
        let hint = parts.count == 2 ? "did you mean \(parts[1])" : nil
        return .error(
            "usage.arguments",
            Self.sentence(parts[0]),
            hint: hint
                ?? "deckle \(arguments.first.map { commands.contains($0) ? $0 + " " : "" } ?? "")--help shows what there is"
        )
    }

    private func unknown(_ word: String, among commands: [String]) -> Diagnostic {
        if word.contains(".") || word.contains("/") {
            return .error(
                "usage.no-command",
                "there is no command before \"\(word)\"",
                hint: "deckle export \(word) converts it"
            )
        }
        return .error(
            "usage.unknown-command",
            "there is no command \"\(word)\"",
            hint: Nearest.name(to: word, among: commands).map { "did you mean deckle \($0)?" }
                ?? "the commands are \(commands.joined(separator: ", "))"
        )
    }

    /// A message in the form of ours: without a capital and a full stop.
    private static func sentence(_ text: String) -> String {
        let trimmed = text.hasSuffix(".") ? String(text.dropLast()) : text
        return trimmed.prefix(1).lowercased() + trimmed.dropFirst()
    }
}

extension String {
    /// The parts before and after the first occurrence of a mark; the whole where it does not occur.
    fileprivate func components(parting mark: String) -> [String] {
        guard let range = firstRange(of: mark) else { return [self] }
        return [String(self[..<range.lowerBound]), String(self[range.upperBound...])]
    }
}
