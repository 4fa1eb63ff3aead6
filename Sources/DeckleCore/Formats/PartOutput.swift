/// Where one part of a deck is written: a file among those of the others.
final class PartOutput: OutputFolder {
    let main: any Output
    private let files: any OutputFiles

    /// - Throws: ``Failure``
    init(named name: String, in files: any OutputFiles) throws {
        main = try files.file(named: name)
        self.files = files
    }

    /// What lies beside a part lies beside all of them.
    let folder = "."

    func file(named name: String) throws -> any Output { try files.file(named: name) }
}
