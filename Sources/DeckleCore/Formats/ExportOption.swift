/// An option of an exporter: its description, and the type as which the exporter reads it.
///
/// An exporter keeps its options as constants and asks ``OptionValues`` by them, so that a wrong name does not compile:
///
///     static let cells = ExportOption("cells", default: CSVCells.markdown, summary: "what the cells hold")
///     job.options[Self.cells]
public struct ExportOption<Value: Sendable>: Sendable {
    public let spec: OptionSpec
    /// The value of a text that the specification takes; nil for any other.
    let read: @Sendable (String) -> Value?
    /// The value where none was given.
    let defaultValue: Value

    private init(_ spec: OptionSpec, default defaultValue: Value, read: @escaping @Sendable (String) -> Value?) {
        self.spec = spec
        self.defaultValue = defaultValue
        self.read = read
    }
}

extension ExportOption where Value: CaseIterable & RawRepresentable<String> {
    /// One of the words that are the raw values of a type.
    public init(_ name: String, default defaultValue: Value, summary: String) {
        let words = Value.allCases.map(\.rawValue)
        let spec = OptionSpec(name, .choice(words), default: defaultValue.rawValue, summary: summary)
        self.init(spec, default: defaultValue) { Value(rawValue: $0) }
    }
}

extension ExportOption {
    /// Some of the words that are the raw values of a type, with commas between them, or `none`; all unless set.
    public init<Word>(_ name: String, some words: Word.Type, summary: String)
    where Value == [Word], Word: CaseIterable & RawRepresentable<String> & Sendable {
        let all = Array(words.allCases)
        let spec = OptionSpec(name, .selection(all.map(\.rawValue)), default: OptionSpec.all, summary: summary)
        self.init(spec, default: all) { text in
            let named = OptionSpec.words(in: text)
            return text == OptionSpec.all ? all : all.filter { named.contains($0.rawValue) }
        }
    }
}

extension ExportOption<Bool> {
    /// True or false; false unless set.
    public init(_ name: String, summary: String) {
        self.init(OptionSpec(name, .flag, default: "false", summary: summary), default: false) { Bool($0) }
    }
}

extension ExportOption<Int> {
    /// A whole number in a range.
    public init(_ name: String, in range: ClosedRange<Int>, default defaultValue: Int, summary: String) {
        let spec = OptionSpec(name, .integer(range), default: String(defaultValue), summary: summary)
        self.init(spec, default: defaultValue) { Int($0) }
    }
}

extension ExportOption<Double?> {
    /// A decimal number in a range; nil where it is not set, or set to nothing or 0.
    public init(_ name: String, in range: ClosedRange<Double>, summary: String) {
        self.init(OptionSpec(name, .share(range), default: "", summary: summary), default: nil) { text in
            Double(text).flatMap { range.contains($0) ? $0 : nil }
        }
    }
}

extension ExportOption<Double> {
    /// A decimal number in a range; 0 unless set.
    public init(_ name: String, in range: ClosedRange<Double>, summary: String) {
        let spec = OptionSpec(name, .decimal(range), default: "0", summary: summary)
        self.init(spec, default: 0) { Double($0) }
    }
}

extension ExportOption<String?> {
    /// Any text; nil where it is not set or empty.
    public init(_ name: String, summary: String) {
        self.init(OptionSpec(name, .text, default: "", summary: summary), default: nil) { $0.isEmpty ? nil : $0 }
    }
}

extension ExportOption<String> {
    /// A name of what themes offer; an empty default stands for the first.
    public init(_ name: String, offered offer: ThemeOffer, default defaultValue: String = "", summary: String) {
        self.init(OptionSpec(name, .offered(offer), default: defaultValue, summary: summary), default: defaultValue) {
            $0
        }
    }

    /// One of some words.
    public init(_ name: String, among words: [String], default defaultValue: String, summary: String) {
        self.init(OptionSpec(name, .choice(words), default: defaultValue, summary: summary), default: defaultValue) {
            $0
        }
    }
}
