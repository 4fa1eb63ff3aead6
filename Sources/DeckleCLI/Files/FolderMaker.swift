import DeckleCore
import Foundation

/// Makes the folder that outputs go to.
enum FolderMaker {
    /// - Throws: ``Failure`` with `output.unwritable`
    static func make(_ path: String) throws {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw SystemError.unwritable(path)
        }
    }
}
