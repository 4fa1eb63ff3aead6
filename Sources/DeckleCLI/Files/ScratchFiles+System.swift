import DeckleSystem
import Foundation

extension ScratchFiles {
    /// The system's folder for files that do not stay.
    static var systemFolder: String { FileManager.default.temporaryDirectory.path }

    /// Files in the system's folder for such.
    convenience init() {
        self.init(folder: Self.systemFolder)
    }
}
