import DeckleCore
import DeckleFormats

/// Writes ids into a Markdown file, for good.
struct IDWriting {
    var path: String
    let console: Console

    /// Writes them, and tells what could not be written.
    ///
    /// - Throws: ``Failure`` with `readme.not-markdown`, `input.unreadable` or `output.unwritable`; the file is then as it was.
    func run() throws -> [Diagnostic] {
        let ids = try ReadmeIDs(source())
        if ids.count > 0 {
            let output = try FileOutput(path: path)
            try ids.text.withUnsafeBytes(output.write)
            try output.complete()
            try output.publish()
        }
        console.say("\(counted(ids.count, "id")) written into \(DiagnosticText.visible(path))")
        return ids.log
    }

    /// The file, which this run may replace; what is no file is refused by whoever knows why.
    private func source() throws -> Source {
        guard path != "-" else { return Source(name: "standard input", bytes: SourceBytes([])) }
        if FileStatus(path)?.isFolder == true { return try InputFile.deck(at: path) }
        return try InputFile.source(at: path, isKept: false)
    }
}
