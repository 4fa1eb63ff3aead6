import DeckleCore
import DeckleThemes
import Foundation

/// The themes in a folder on disk, a sub-folder each.
struct DiskThemes: ThemeFolder {
    let path: String

    private static let textExtensions: Set<String> = ["yml", "css", "html", "mustache"]

    func names() -> [String] {
        let entries = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return entries.filter { FileManager.default.fileExists(atPath: "\(path)/\($0)/theme.yml") }
    }

    func files(of theme: String) throws -> [String: String]? {
        let folder = "\(path)/\(theme)"
        guard !theme.hasPrefix("."), FileManager.default.fileExists(atPath: folder + "/theme.yml") else { return nil }
        var files: [String: String] = [:]
        for file in try FileManager.default.subpathsOfDirectory(atPath: folder)
        where Self.textExtensions.contains(FilePath.fileExtension(of: file)) {
            files[file] = try text(of: "\(folder)/\(file)")
        }
        return files
    }

    private func text(of path: String) throws -> String {
        let bytes = try InputFile.source(at: path).bytes.withBytes { Array($0) }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Failure(.error("theme.encoding", "this file is not UTF-8", at: Place(file: path)))
        }
        return text
    }
}
