internal import DeckleCore
internal import DeckleText

/// The files of a chain, merged by path: each replaces the one inherited, `NAME.append.EXTENSION` goes on from it.
struct FileTable {
    /// What one theme has of a file: all of it, or what it appends.
    struct Part {
        var theme: String
        /// The path for diagnostics, such as `themes/plain/apkg/style.css`.
        var path: String
        var file: ThemeFile

        var text: String? { file.text }
    }

    /// The parts of every file by its path in the theme, in the order in which they stand.
    private(set) var parts: [String: [Part]] = [:]

    /// - Parameter layers: the chain, the theme itself first.
    /// - Throws: ``Failure`` with `theme.unknown-file` where there is nothing to append to.
    init(_ layers: [ThemeLayer]) throws {
        var errors: [Diagnostic] = []
        parts.reserveCapacity(layers.reduce(0) { max($0, $1.files.count) })
        for layer in layers.reversed() {
            var appended: [(target: String, part: Part)] = []
            for (path, file) in layer.files {
                let part = Part(layer, path, file)
                if let target = Self.target(ofAppended: path) {
                    appended.append((target, part))
                } else {
                    parts[path] = [part]
                }
            }
            for (target, part) in appended.sorted(by: { $0.target < $1.target })
            where parts[target]?.append(part) == nil {
                errors.append(unknown(target, part))
            }
        }
        if !errors.isEmpty { throw Failure(errors) }
    }

    /// Every file with the themes that its parts came from, in the order of paths.
    var listing: [ThemeResolution.Entry] {
        parts.sorted { $0.key < $1.key }.map { path, parts in
            .init(name: path, type: nil, values: [], theme: parts.map(\.theme).joined(separator: " + "))
        }
    }

    /// The path that `apkg/style.append.css` goes on from, `apkg/style.css`; nil for files that go on from none.
    static func target(ofAppended path: String) -> String? {
        let mark = ".append"
        // Most paths hold no such thing, which is found out fast in bytes.
        guard path.holds(Array(mark.utf8)), let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")),
            path[..<dot].hasSuffix(mark), !ThemeAsset.canBe(path)
        else { return nil }
        // Texts, as adding a part of one looks up at run time what it can do.
        return String(path[..<dot].dropLast(mark.count)) + String(path[dot...])
    }

    /// The path of the file that goes on from `apkg/style.css`; nil for a path without an extension.
    static func path(appendingTo path: String) -> String? {
        path.lastIndex(of: ".").map { path[..<$0] + ".append" + path[$0...] }
    }

    private func unknown(_ path: String, _ part: Part) -> Diagnostic {
        .error(
            .themeUnknownFile,
            "there is no \(path) to append to",
            at: Place(file: part.path),
            hint: Nearest.name(to: path, among: parts.keys.sorted()).map { "did you mean \($0)?" }
        )
    }
}

extension FileTable.Part {
    fileprivate init(_ layer: ThemeLayer, _ path: String, _ file: ThemeFile) {
        self.init(theme: layer.name, path: "\(layer.path)/\(path)", file: file)
    }
}
