internal import DeckleCore

extension Presentation {
    /// What a book is told: pictures and recordings stand beside the pages, headings go below those of chapter and question.
    ///
    /// - Parameter links: told of every link to a question.
    /// - Throws: ``Failure`` where the theme lacks a token that is asked for.
    static func book(_ job: ExportJob, links: EPUBLinks = EPUBLinks()) throws -> Self {
        Presentation(
            deck: job.deck,
            labels: job.theme.labels,
            typesetting: Typesetting(
                dialect: Dialect(
                    maths: .mathML,
                    audio: .player,
                    hasHangingLines: true,
                    breaksWords: true,
                    measure: try .book(job.theme)
                ),
                headingBase: 3,
                disclosure: .concealed,
                takeawayLabels: try TakeawayLabels(job.theme),
                anchors: QuestionAnchors.apart,
                questionAddress: links.address,
                address: { "../" + EPUBMedia.path(of: $0) }
            ),
            pageAddress: { EPUBChapter.file("ch", $0) + ".xhtml" }
        )
    }
}
