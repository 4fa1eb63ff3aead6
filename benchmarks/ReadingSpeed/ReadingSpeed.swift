import DeckleCore
import DeckleText
import Foundation

/// Times reading a payload against Foundation's JSON on the same bytes, in turn, and prints a table in Markdown.
///
///     reading-speed RUNS FILE…
@main
struct ReadingSpeed {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard let runs = arguments.first.flatMap({ Int($0) }), runs > 0 else {
            fatalError("reading-speed RUNS FILE…")
        }
        print("| input kB | what | processor median ms | ratio |")
        print("|---:|:---|---:|---:|")
        for file in arguments.dropFirst() {
            try measure(Data(contentsOf: URL(fileURLWithPath: file)), runs: runs)
        }
    }

    private static func measure(_ data: Data, runs: Int) throws {
        let bytes = SourceBytes(data)
        var times = Array(repeating: [Double](), count: ReadingWay.allCases.count)
        for _ in 0..<runs {
            for (index, way) in ReadingWay.allCases.enumerated() {
                times[index].append(try milliseconds { try way.read(data, bytes) })
            }
        }
        let medians = times.map { $0.sorted()[runs / 2] }
        let fastestPeer = zip(ReadingWay.allCases, medians).filter(\.0.isPeer).map(\.1).min() ?? 0
        for (way, median) in zip(ReadingWay.allCases, medians) {
            let figures = String(format: "%.2f | %.1f", median, fastestPeer / median)
            print("| \(data.count / 1000) | \(way.rawValue) | \(figures) |")
        }
    }

    /// Processor time, as the machine may be busy with something else.
    private static func milliseconds(_ work: () throws -> Int) rethrows -> Double {
        let start = clock_gettime_nsec(CLOCK_PROCESS_CPUTIME_ID)
        let size = try work()
        precondition(size > 0, "nothing was read")
        return Double(clock_gettime_nsec(CLOCK_PROCESS_CPUTIME_ID) - start) / 1e6
    }

    private static func clock_gettime_nsec(_ clock: clockid_t) -> Int {
        var time = timespec()
        clock_gettime(clock, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }
}
