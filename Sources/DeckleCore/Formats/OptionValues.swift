/// The values of one exporter's options, checked against their specifications.
public struct OptionValues: Sendable, Hashable {
    private var values: [String: String] = [:]

    /// No options at all.
    public init() {}

    /// Checks every given value.
    ///
    /// - Parameters:
    ///   - given: what the user set, by option name without the exporter's.
    ///   - specs: what the exporter reads.
    ///   - exporter: the exporter's name, for the messages.
    /// - Throws: ``Failure`` with `usage.unknown-option` or `usage.bad-value`, one error for each.
    public init(_ given: [(name: String, value: String)], specs: [OptionSpec], exporter: String) throws {
        var errors: [Diagnostic] = []
        for (name, value) in given {
            guard let spec = specs.first(where: { $0.name == name }) else {
                errors.append(Self.unknown(name, specs: specs, exporter: exporter))
                continue
            }
            if let expected = spec.kind.rejection(of: value) {
                errors.append(Self.bad(value, for: "\(exporter).\(name)", expected: expected, kind: spec.kind))
            } else {
                values[name] = value
            }
        }
        if !errors.isEmpty { throw Failure(errors) }
    }

    /// Checks the values of options that only a theme knows.
    ///
    /// - Throws: ``Failure`` with `usage.bad-value`, one error for each.
    public func check(_ specs: [OptionSpec], exporter: String, theme: Theme) throws {
        let given = values.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }
        _ = try OptionValues(given, specs: specs.map { $0.offered(by: theme) }, exporter: exporter)
    }

    /// The value of an option; its default where none was given.
    public subscript<Value>(option: ExportOption<Value>) -> Value {
        values[option.spec.name].flatMap(option.read) ?? option.defaultValue
    }

    private static func unknown(_ name: String, specs: [OptionSpec], exporter: String) -> Diagnostic {
        let near = Nearest.name(to: name, among: specs.map(\.name))
        return .error(
            .usageUnknownOption,
            "\(exporter) has no option \"\(name)\"",
            hint: near.map { "did you mean \(exporter).\($0)?" } ?? "deckle formats lists every option"
        )
    }

    private static func bad(_ value: String, for name: String, expected: String, kind: OptionSpec.Kind) -> Diagnostic {
        var near: String?
        if case .choice(let words) = kind { near = Nearest.name(to: value, among: words) }
        if case .selection(let words) = kind { near = Nearest.name(to: value, among: words) }
        return .error(
            .usageBadValue,
            "\(name) cannot be \"\(value)\"",
            hint: near.map { "did you mean \($0)? \(name) is \(expected)" } ?? "\(name) is \(expected)"
        )
    }
}

extension OptionSpec.Kind {
    /// What the option takes, in words.
    public var expectation: String {
        switch self {
        case .choice(let words): words.joined(separator: ", ")
        case .selection(let words):
            "\(OptionSpec.all), \(OptionSpec.none), or some of \(words.joined(separator: ","))"
        case .integer(let range): "a number from \(range.lowerBound) to \(range.upperBound)"
        case .decimal(let range): "a number from \(range.lowerBound.plain) to \(range.upperBound.plain)"
        case .share(let range): "a share from \(range.lowerBound) to \(range.upperBound)"
        case .flag: "true or false"
        case .text: "any text"
        case .offered: "a name that the theme has"
        }
    }

    /// What was expected instead of `value`; nil if the value will do.
    func rejection(of value: String) -> String? {
        let isGood =
            switch self {
            case .choice(let words): words.contains(value)
            case .selection(let words):
                value == OptionSpec.all || OptionSpec.words(in: value).allSatisfy(words.contains)
            case .integer(let range): Int(value).map(range.contains) ?? false
            case .decimal(let range): Double(value).map(range.contains) ?? false
            case .share(let range): value.isEmpty || value == "0" || Double(value).map(range.contains) ?? false
            case .flag: value == "true" || value == "false"
            case .text, .offered: true
            }
        return isGood ? nil : expectation
    }
}
