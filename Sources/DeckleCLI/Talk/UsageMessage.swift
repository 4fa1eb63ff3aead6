import ArgumentParser
import DeckleCore

/// Says what is wrong with a command line, in the form that every other error has.
struct UsageMessage {
    let error: any Error
    let arguments: [String]

    func print() {
        let text = Program.message(for: error)
        let lines = text.split(separator: "\n").map(String.init)
        let message = lines.first { !$0.isEmpty } ?? "the command line cannot be understood"
        DiagnosticPrinter(console: console, form: form).print([diagnostic(message)])
    }

    private var console: Console { Console(volume: .normal, terminal: Terminal(color: .auto)) }

    /// The form that was asked for, as far as it can be told from a line that is not understood.
    private var form: DiagnosticPrinter.Form {
        let option = "--message-format"
        let values = zip(arguments, arguments.dropFirst()).filter { $0.0 == option }.map(\.1)
        let joined = arguments.filter { $0.hasPrefix(option + "=") }.map { String($0.dropFirst(option.count + 1)) }
        return (values + joined).compactMap(DiagnosticPrinter.Form.init).last ?? .human
    }

    private func diagnostic(_ message: String) -> Diagnostic {
        let commands = Program.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
        if let word = arguments.first(where: { !$0.hasPrefix("-") }), !commands.contains(word) {
            return unknown(word, among: commands)
        }
        let parts = message.components(parting: ". Did you mean ")
        let choices = parts[0].components(parting: ". Please provide one of ")
        let hint =
            parts.count == 2
            ? "did you mean \(parts[1])"
            : choices.count == 2 ? "it is one of \(choices[1].prefix { $0 != "." })" : nearby
        return .error(.usageArguments, Self.sentence(choices[0]), hint: hint ?? "\(known) --help shows what there is")
    }

    /// The commands that were understood, such as `deckle themes`.
    private var known: String {
        let words = arguments.prefix { !$0.hasPrefix("-") }
        var names = ["deckle"]
        var command: any ParsableCommand.Type = Program.self
        for word in words {
            guard let next = command.configuration.subcommands.first(where: { $0.configuration.commandName == word })
            else { break }
            names.append(word)
            command = next
        }
        return names.joined(separator: " ")
    }

    /// For `deckle themes LIST` and the like: the nearest command below a command that has some.
    private var nearby: String? {
        guard arguments.count > 1,
            let command = Program.configuration.subcommands.first(where: {
                $0.configuration.commandName == arguments[0]
            })
        else { return nil }
        let names = command.configuration.subcommands.compactMap { $0.configuration.commandName }
        guard !names.isEmpty, !names.contains(arguments[1]) else { return nil }
        return Nearest.name(to: arguments[1], among: names).map { "did you mean deckle \(arguments[0]) \($0)?" }
            ?? "the commands are \(names.map { "\(arguments[0]) \($0)" }.joined(separator: ", "))"
    }

    private func unknown(_ word: String, among commands: [String]) -> Diagnostic {
        if word.contains(".") || word.contains("/") {
            return .error(
                .usageNoCommand,
                "there is no command before \"\(word)\"",
                hint: "deckle export \(word) converts it"
            )
        }
        return .error(
            .usageUnknownCommand,
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
