internal import DeckleCore
internal import Dispatch

/// One target's way through a run: open until it fails or is finished.
///
/// A class, so that a session is changed where it lies and never copied with all that it gathered. Unchecked, because
/// sessions are not Sendable: one is touched on the lane's queue only, or once the group it works in is done.
final class ExportLane: @unchecked Sendable {
    private let queue = DispatchQueue(label: "deckle.export")
    private var session: (any ExportSession)?
    private(set) var log: [Diagnostic] = []
    /// How it went; a lane that was never finished counts as failed.
    private(set) var outcome: ExportRun.Outcome = .failure(Failure([]))

    private let skipsBad: Bool

    /// - Parameter skipsBad: whether an output is good that lacks the questions with errors.
    init(_ target: ExportRun.Target, skipsBad: Bool) {
        self.skipsBad = skipsBad
        do {
            session = try target.begin()
        } catch {
            outcome = .failure(Failure(wrapping: error))
        }
    }

    var isOpen: Bool { session != nil }

    /// Writes pages after all that was asked of the lane before; the caller need not wait.
    func write(_ pages: [Page], in group: DispatchGroup) {
        queue.async(group: group) { self.write(pages) }
    }

    /// Completes the output after all that was asked of the lane before.
    func finish(in group: DispatchGroup) {
        queue.async(group: group) { self.finish() }
    }

    private func write(_ pages: [Page]) {
        do {
            for page in pages { try session?.write(page, log: &log) }
        } catch {
            fail(Failure(wrapping: error))
        }
    }

    private func finish() {
        guard isOpen else { return }
        do {
            guard let summary = try session?.finish(log: &log) else { return }
            let errors = skipsBad ? [] : log.filter { $0.severity == .error }
            log.removeAll(where: errors.contains)
            outcome = errors.isEmpty ? .success(summary) : .failure(Failure(errors))
            session = nil
        } catch {
            fail(Failure(wrapping: error))
        }
    }

    func fail(_ failure: Failure) {
        guard isOpen else { return }
        session = nil
        outcome = .failure(failure)
    }
}

extension Failure {
    /// The failure that an error is, or one that says what it was.
    init(wrapping error: any Error) {
        self = error as? Failure ?? Failure(.error(.exportFailed, "\(error)"))
    }
}
