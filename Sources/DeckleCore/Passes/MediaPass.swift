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
            if let media = try library.find(reference, from: page) {
                log += library.remarks(on: media).map { $0.about(place) }
                return .file(media)
            }
            log.append(try missing(reference, at: place))
        } catch let failure as Failure {
            log += failure.diagnostics.map { $0.asWarning.about(place) }
        } catch {
            let reference = DataAddress.shown(reference)
            log.append(.warning(.mediaUnreadable, "\(reference) cannot be read: \(error)", at: place))
        }
        return .missing
    }

    private func missing(_ reference: String, at place: Place?) throws -> Diagnostic {
        let near = try library.suggestion(for: reference, from: page)
        return .warning(
            .mediaMissing,
            "\(DataAddress.shown(reference)) was not found, its description stands in its place",
            at: place,
            hint: near.map { "did you mean \($0)?" } ?? Self.hint(for: reference)
        )
    }

    private static func hint(for reference: String) -> String? {
        if DataAddress.isOne(reference) { return nil }
        return reference.hasPrefix("/")
            ? "--media-root names the folder that /… refers to"
            : "it is looked up where the page lies and in the folder of the source"
    }
}

extension Diagnostic {
    fileprivate var asWarning: Diagnostic {
        var copy = self
        copy.severity = .warning
        return copy
    }

    /// The diagnostic at a place, where there is one.
    package func about(_ place: Place?) -> Diagnostic {
        var copy = self
        copy.place = place ?? self.place
        return copy
    }
}
