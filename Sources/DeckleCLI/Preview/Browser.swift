import Foundation

/// The browser that people have chosen on their machine.
enum Browser {
    /// Opens an address where there is a program for that; the address has been printed anyway.
    static func open(_ address: String) {
        guard let path = ["xdg-open", "open"].lazy.compactMap(Executables.path).first else { return }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = [address]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try? process.run()
    }
}
