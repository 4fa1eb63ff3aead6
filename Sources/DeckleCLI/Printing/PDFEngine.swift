import DeckleCore
import Foundation

/// A program of the machine that makes PDF files of pages.
struct PDFEngine {
    enum Kind: CaseIterable {
        /// Chromium, Chrome, and what is built on them.
        case chromium
        case weasyPrint

        /// What its programs are called, the most likely first; whole paths where systems keep them apart.
        var names: [String] {
            switch self {
            case .chromium:
                [
                    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome",
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                    "/Applications/Chromium.app/Contents/MacOS/Chromium",
                ]
            case .weasyPrint: ["weasyprint"]
            }
        }
    }

    let kind: Kind
    let path: String

    /// The program's own name.
    var name: String { FilePath.name(of: path) }

    /// - Parameter name: a name or a path; nil for the first program that there is.
    static func find(_ name: String?) -> PDFEngine? {
        guard let name else { return Kind.allCases.lazy.compactMap { $0.find() }.first }
        let kind = Kind.allCases.first { $0.names.contains(name) }
        return kind?.find(name) ?? path(of: name).map { PDFEngine(kind: Self.kind(of: $0), path: $0) }
    }

    /// The arguments that turn one file into another.
    func arguments(page: String, pdf: String, folder: String) -> [String] {
        switch kind {
        case .chromium:
            [
                "--headless", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking",
                "--no-first-run", "--no-pdf-header-footer", "--export-tagged-pdf", "--generate-pdf-document-outline",
                "--user-data-dir=\(folder)/profile", "--print-to-pdf=\(pdf)",
            ] + (isSandboxed ? [] : ["--no-sandbox"]) + ["file://\(page)"]
        case .weasyPrint: ["--quiet", "--pdf-variant", "pdf/ua-1", page, pdf]
        }
    }

    /// Whether the program keeps its parts from the machine by itself; the sandbox of browsers does not work for root.
    var isSandboxed: Bool { kind != .chromium || geteuid() != 0 }

    /// What a program is by its name: all that are not WeasyPrint are taken for browsers.
    private static func kind(of path: String) -> Kind {
        FilePath.name(of: path).lowercased().contains("weasyprint") ? .weasyPrint : .chromium
    }

    private static func path(of name: String) -> String? { Executables.path(of: name) }
}

extension PDFEngine.Kind {
    /// The first of its programs that there is; with a name, that one or another that is the same by another name.
    fileprivate func find(_ name: String? = nil) -> PDFEngine? {
        let path = ([name].compactMap(\.self) + names).lazy.compactMap(Executables.path).first
        return path.map { PDFEngine(kind: self, path: $0) }
    }
}
