/// An option of an exporter, described as data so that help, checks and completions agree.
public struct OptionSpec: Sendable, Hashable {
    /// What an option takes.
    public enum Kind: Sendable, Hashable {
        /// One of these words.
        case choice([String])
        /// Some of these words with commas between them, or `all` or `none` of them.
        case selection([String])
        case integer(ClosedRange<Int>)
        case decimal(ClosedRange<Double>)
        /// A decimal number; nothing and 0 stand for none.
        case share(ClosedRange<Double>)
        case flag
        case text
        /// A name that only a theme knows, see ``OptionSpec/offered(by:)``.
        case offered(ThemeOffer)
    }

    /// The name after the exporter's own, such as `cells` in `csv.cells`.
    public var name: String
    public var kind: Kind
    /// The value when none is given, as it would be written.
    public var defaultValue: String
    /// One line for the list of formats.
    public var summary: String

    public init(_ name: String, _ kind: Kind, default defaultValue: String, summary: String) {
        self.name = name
        self.kind = kind
        self.defaultValue = defaultValue
        self.summary = summary
    }

    /// What stands for every word of a selection, and for none.
    static let all = "all", none = "none"

    /// The words of a selection.
    static func words(in text: String) -> [String] {
        text == none ? [] : text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }

    /// The option as a theme makes it: a choice of what it offers.
    public func offered(by theme: Theme) -> OptionSpec {
        guard case .offered(let offer) = kind else { return self }
        let names = offer.names(in: theme)
        let defaultValue = defaultValue.isEmpty ? names.first ?? "" : defaultValue
        return OptionSpec(name, .choice(names), default: defaultValue, summary: summary)
    }
}
