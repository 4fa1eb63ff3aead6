import Foundation

/// A real consumer of an output (Anki, epubcheck, a browser), asked through a short Python program in `Tests/Judges`.
///
/// Where a judge is not installed its tests are skipped and say so; where `CI` is set they fail instead.
///
///     @Test(.enabled(if: Judge.anki.isWanted, Judge.missing)) func imports() throws { … }
public struct Judge: Sendable {
    /// What a judge said.
    public struct Verdict: Sendable {
        /// Whether it accepts the file.
        public var isGood: Bool
        /// Its report: JSON where the program prints JSON.
        public var report: String
    }

    /// Imports a package or a table into a new collection: `anki_import.py FILE…`.
    public static let anki = Judge(program: "anki_import.py", module: "anki", tools: [])
    /// Runs epubcheck: `epub.py FILE`.
    public static let epub = Judge(program: "epub.py", module: "epubcheck", tools: ["java"])
    /// Runs axe-core over the documents of a book: `axe.py FILE`.
    public static let axe = Judge(program: "axe.py", module: "axe_playwright_python", tools: ["chromium"])
    /// Prints a page and reads the pages back: `print.py FILE`.
    public static let print = Judge(program: "print.py", module: nil, tools: ["chromium", "pdftotext", "pdfinfo"])
    /// Reads a PDF file that was printed by a browser: `pdf.py FILE`.
    public static let pdf = Judge(program: "pdf.py", module: nil, tools: ["chromium", "pdftotext", "pdfinfo"])

    /// Compares formulas with pandoc's: `formulas.py FILE.json`.
    public static let formulas = Judge(program: "formulas.py", module: nil, tools: ["pandoc"])

    /// Drives a preview in a browser: `preview.py DECKLE DECK`.
    public static let preview = Judge(program: "preview.py", module: "playwright", tools: ["chromium"])

    /// The comment of a skipped test.
    public static let missing = "scripts/test installs the judge of this test"

    private let program: String
    private let module: String?
    private let tools: [String]

    /// Whether the tests of this judge run: it is there, or it ought to be.
    public var isWanted: Bool { Self.isInCI || isInstalled }

    /// Whether everything that the judge needs is installed.
    public var isInstalled: Bool {
        guard let python = Self.python, tools.allSatisfy({ Command.find($0) != nil }) else { return false }
        guard let module else { return true }
        let probe = Command(python, ["-c", "import importlib.util as u; exit(u.find_spec('\(module)') is None)"])
        return (try? probe.run(seconds: 60).status) == 0
    }

    /// Asks the judge.
    public func judge(_ arguments: [String], seconds: Int = 300) throws -> Verdict {
        guard let python = Self.python else { return Verdict(isGood: false, report: "no Python for the judges") }
        let path = PackageRoot.file("Tests/Judges/\(program)").path
        let outcome = try Command(python, [path] + arguments, environment: ["LC_ALL": "C.UTF-8"]).run(seconds: seconds)
        guard let status = outcome.status else {
            return Verdict(isGood: false, report: "no verdict after \(seconds) s\n" + outcome.output)
        }
        return Verdict(isGood: status == 0, report: outcome.output)
    }

    /// Whether all that tests may ask for ought to be there, so that they fail where it is not.
    public static var isInCI: Bool { !(ProcessInfo.processInfo.environment["CI"] ?? "").isEmpty }

    /// The judges' Python: of the virtual environment that `DECKLE_JUDGES` names, else of `.venv` in the package.
    private static var python: String? {
        let named = ProcessInfo.processInfo.environment["DECKLE_JUDGES"].map { $0 + "/bin/python" }
        let candidates = [named, PackageRoot.file(".venv/bin/python").path].compactMap(\.self)
        return candidates.first(where: FileManager.default.isExecutableFile(atPath:)) ?? Command.find("python3")
    }
}
