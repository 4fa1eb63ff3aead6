import DeckleFuzz
import Foundation

/// Feeds bytes to the target that `DECKLE_FUZZ` names, and stops the program where something is wrong with the result.
///
/// Built by `scripts/fuzz` the bytes come from libFuzzer, otherwise from the files named on the command line: so what
/// the fuzzer found is looked into.
@main
enum Fuzz {
    static func main() throws {
        #if FUZZING
            exit(drive())
        #else
            for file in CommandLine.arguments.dropFirst() {
                _ = feed(Array(try Data(contentsOf: URL(fileURLWithPath: file))))
            }
        #endif
    }

    fileprivate static func feed(_ bytes: some Sequence<UInt8>) -> CInt {
        let name = ProcessInfo.processInfo.environment["DECKLE_FUZZ"] ?? ""
        guard let target = FuzzTarget(rawValue: name) else {
            fatalError("DECKLE_FUZZ is one of \(FuzzTarget.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        let complaints = target.complaints(about: Array(bytes))
        guard complaints.isEmpty else { fatalError(complaints.joined(separator: "\n")) }
        return 0
    }
}

#if FUZZING
    /// Takes one input from libFuzzer.
    private func take(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
        Fuzz.feed(UnsafeBufferPointer(start: start, count: count))
    }

    private func drive() -> CInt {
        var count = CommandLine.argc
        var arguments = CommandLine.unsafeArgv
        return runDriver(&count, &arguments, take)
    }

    /// libFuzzer's own `main`, as a library (`FuzzerInterface.h`).
    @_silgen_name("LLVMFuzzerRunDriver")
    private func runDriver(
        _ count: UnsafeMutablePointer<CInt>,
        _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
        _ take: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
    ) -> CInt
#endif
