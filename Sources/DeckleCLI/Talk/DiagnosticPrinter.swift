import DeckleCore
import Foundation

/// Prints what a run had to say, once, grouped by kind.
struct DiagnosticPrinter {
    /// The form in which diagnostics are printed.
    enum Form: String, CaseIterable {
        case human
        case short
        /// JSON Lines.
        case json
    }

    var console: Console
    var form: Form

    /// How many of a kind are shown unless everything is asked for.
    private static let shownOfAKind = 20

    /// - Parameter isStrict: whether warnings are as grave as errors.
    func print(_ diagnostics: [Diagnostic], isStrict: Bool = false) {
        let shown = diagnostics.filter { $0.severity >= threshold || (isStrict && $0.severity == .warning) }
        for code in codes(of: shown) {
            let kind = shown.filter { $0.code == code }
            let limit = console.volume == .verbose || form == .json ? kind.count : Self.shownOfAKind
            for alike in gathered(kind.prefix(limit)) { print(alike) }
            if kind.count > limit {
                console.tell("… and \(kind.count - limit) more of [\(code)]; -v shows them all")
            }
        }
    }

    /// Those that say the same, together, for people; programs get each for itself.
    private func gathered(_ diagnostics: ArraySlice<Diagnostic>) -> [[Diagnostic]] {
        guard form == .human else { return diagnostics.map { [$0] } }
        var places: [String: Int] = [:], gathered: [[Diagnostic]] = []
        for diagnostic in diagnostics {
            let words = diagnostic.message + "\n" + (diagnostic.hint ?? "")
            if let place = places[words] {
                gathered[place].append(diagnostic)
            } else {
                places[words] = gathered.count
                gathered.append([diagnostic])
            }
        }
        return gathered
    }

    private func print(_ alike: [Diagnostic]) {
        guard let first = alike.first else { return }
        let text = DiagnosticText(usesColor: console.terminal.usesColor)
        switch form {
        case .human: console.insist(text.human(first, again: alike.dropFirst().map(\.place)))
        case .short: console.insist(text.short(first))
        case .json: console.insist(JSONText.line(DiagnosticRecord(first)))
        }
    }

    /// Notes are for those who want to know everything.
    private var threshold: Diagnostic.Severity {
        switch console.volume {
        case .quiet: .error
        case .normal: .warning
        case .verbose: .note
        }
    }

    /// The kinds in the order in which they first appear, errors last: what is read last is what stays.
    private func codes(of diagnostics: [Diagnostic]) -> [Diagnostic.Code] {
        var seen: Set<Diagnostic.Code> = []
        let ordered =
            diagnostics.filter { $0.severity < .error } + diagnostics.filter { $0.severity == .error }
        return ordered.map(\.code).filter { seen.insert($0).inserted }
    }
}
