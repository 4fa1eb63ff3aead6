import DeckleCore
import DeckleFormats

/// The options of formats as the user set them, `format.option=value`.
struct FormatSettings {
    private var given: [(format: String, name: String, value: String)] = []

    /// - Throws: ``Failure`` with `usage.bad-setting`
    init(_ settings: [String]) throws {
        for setting in settings {
            let sides = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let key = sides[0].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
            guard sides.count == 2, key.count == 2 else {
                throw Failure(
                    .error(.usageBadSetting, "--set cannot be \"\(setting)\"", hint: "such as --set csv.cells=html")
                )
            }
            given.append((String(key[0]), String(key[1]), String(sides[1])))
        }
    }

    /// The values for every exporter of a run.
    ///
    /// - Throws: ``Failure`` for options that are unknown or that no exporter of the run reads.
    func values(for exporters: [any Exporter]) throws -> [OptionValues] {
        for setting in given where !exporters.contains(where: { Self.names($0).contains(setting.format) }) {
            _ = try Formats.exporter(named: setting.format)
            throw Failure(
                .error(
                    .usageUnusedOption,
                    "\(setting.format).\(setting.name) is set, but \(setting.format) is not written",
                    hint: "add it with --to, or leave the option out"
                )
            )
        }
        return try exporters.map { exporter in
            let base = try exporter.format.base.map { try given(for: Formats.exporter(named: $0)) } ?? []
            let own = given(for: exporter.format.name)
            return try OptionValues(base + own, specs: exporter.options, exporter: exporter.format.name)
        }
    }

    /// What was set for a format, checked by its own options: not all of another that takes them are good here.
    private func given(for exporter: any Exporter) throws -> [(name: String, value: String)] {
        let name = exporter.format.name
        let own = given(for: name)
        _ = try OptionValues(own, specs: exporter.options, exporter: name)
        return own
    }

    private func given(for format: String) -> [(name: String, value: String)] {
        given.filter { $0.format == format }.map { (name: $0.name, value: $0.value) }
    }

    /// The formats whose options count for an exporter.
    private static func names(_ exporter: any Exporter) -> [String] {
        [exporter.format.name] + [exporter.format.base].compactMap(\.self)
    }
}
