import DeckleCore
import DeckleThemes
import Foundation

/// The themes in a folder on disk, a sub-folder each.
struct DiskThemes: ThemeFolder {
    let path: String

    func names() -> [String] {
        let entries = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return entries.filter { FileManager.default.fileExists(atPath: "\(path)/\($0)/theme.yml") }
    }

    func files(of theme: String) throws -> [String: [UInt8]]? {
        let folder = "\(path)/\(theme)"
        guard !theme.hasPrefix("."), FileManager.default.fileExists(atPath: folder + "/theme.yml") else { return nil }
        var files: [String: [UInt8]] = [:]
        for file in try FileManager.default.subpathsOfDirectory(atPath: folder) where ThemeLibrary.reads(file) {
            files[file] = try InputFile.source(at: "\(folder)/\(file)").bytes.withBytes { Array($0) }
        }
        return files
    }
}
