internal import DeckleCore

/// The picture of a book's cover.
struct EPUBCover {
    let type: MediaType
    let bytes: [UInt8]

    /// The entry of the manifest (EPUB 3.3, section 5.6.2 and appendix D.6).
    var item: EPUBItem {
        .file(id: "cover-image", path: path, type: type.rawValue, properties: Self.property)
    }

    /// What the picture of the cover is in a manifest.
    static let property = "cover-image"

    var path: String { "img/cover.\(type.fileExtension)" }

    /// What the options ask for; nil for no picture.
    ///
    /// - Parameter log: gets what the cover lacks and which fonts were taken.
    /// - Throws: ``Failure`` with `epub.bad-cover`, or what is wrong with the theme's composition or with a file.
    static func make(_ job: ExportJob, _ view: DeckView, log: inout [Diagnostic]) throws -> EPUBCover? {
        switch job.options[EPUBExporter.cover] {
        case "none": return nil
        case "shapes": return try drawn(job, view, fonts: nil, log: &log)
        case nil: return try drawn(job, view, fonts: try fonts(job), log: &log)
        case let file?: return try EPUBCover(file: try job.named(file))
        }
    }

    /// A cover of the theme's composition.
    ///
    /// - Parameter fonts: nil for shapes alone.
    private static func drawn(
        _ job: ExportJob,
        _ view: DeckView,
        fonts: CoverFonts?,
        log: inout [Diagnostic]
    ) throws -> EPUBCover {
        let composition = try CoverReader.composition(of: job.theme)
        let facts = CoverFacts(deck: job.deck, view: view, labels: job.theme.labels)
        let lettering = fonts.map { CoverLettering(composition, facts, fonts: $0) }
        log += lettering?.log ?? []
        var painter = CoverPainter(composition, lettering, view.direction)
        return EPUBCover(type: .png, bytes: try painter.png())
    }

    /// Nil where letters would be the only thing that is not the same everywhere.
    private static func fonts(_ job: ExportJob) throws -> CoverFonts? {
        let named = try job.options[EPUBExporter.coverFont].map { try job.named($0) }
        return job.files.map { CoverFonts($0, named: named) }
    }
}

extension EPUBCover {
    /// A picture of the user's own, as it is.
    ///
    /// - Throws: ``Failure`` with `epub.bad-cover`
    fileprivate init(file: Source) throws {
        do throws(MediaFault) {
            let content = try MediaContent(file.bytes.withBytes { Array($0) })
            guard [.png, .jpeg].contains(content.type) else { throw MediaFault.unknownType }
            self.init(type: content.type, bytes: content.bytes)
        } catch {
            throw Self.refusal(of: file, error)
        }
    }

    private static func refusal(of file: Source, _ fault: MediaFault) -> Failure {
        let reason = fault == .unknownType ? "is no PNG and no JPEG, which all reading systems show" : fault.reason
        return Failure(
            .error(
                .epubBadCover,
                "\(file.name) cannot be the cover: it \(reason)",
                at: Place(file: file.name),
                hint: "a cover is a PNG or a JPEG of about 1200 × 1600 pixels"
            )
        )
    }
}

extension ExportJob {
    /// A file that an option names.
    ///
    /// - Throws: ``Failure`` with `epub.bad-cover` where there is none.
    fileprivate func named(_ name: String) throws -> Source {
        if let file = try files?.file(named: name) { return file }
        throw Failure(.error(.epubBadCover, "there is no file \(name)", at: Place(file: name), hint: "check the path"))
    }
}
