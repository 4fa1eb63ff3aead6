/// Finds the files that the content of a page refers to.
package struct MediaPass {
    private let library: any MediaLibrary
    private let page: String

    package init(library: any MediaLibrary, page: String) {
        self.library = library
        self.page = page
    }

    /// What a reference turned out to be.
    package enum Finding {
        case file(Media)
        /// Not there, or not usable; it was reported.
        case missing
        /// On another machine, which is never asked; it was reported.
        case remote
    }

    package func find(_ reference: String, at place: Place?, log: inout [Diagnostic]) -> Finding {
        if LinkTarget(reference).isRemoteFile {
            log.append(
                .warning(
                    .mediaRemote,
                    "\(reference) is not fetched, a link stands in its place",
                    at: place,
                    hint: "put the file beside the source and refer to it there"
                )
            )
            return .remote
        }
        do {
            if let media = try library.find(reference, from: page) { return .file(media) }
            log.append(
                .warning(
                    .mediaMissing,
                    "\(reference) was not found, its description stands in its place",
                    at: place,
                    hint: "--media-root names the folder that /… refers to"
                )
            )
        } catch let failure as Failure {
            log += failure.diagnostics.map { $0.asWarning(at: place) }
        } catch {
            log.append(.warning(.mediaUnreadable, "\(reference) cannot be read: \(error)", at: place))
        }
        return .missing
    }
}

extension Diagnostic {
    /// The same, as a warning about `place`.
    fileprivate func asWarning(at place: Place?) -> Diagnostic {
        var copy = self
        copy.severity = .warning
        copy.place = place ?? self.place
        return copy
    }
}
