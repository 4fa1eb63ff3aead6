internal import DeckleCore

extension Presentation {
    /// What a book is told: pictures stand beside the pages, headings go below those of chapter and question.
    static func book(_ job: ExportJob, disclosure: Disclosure) -> Self {
        Presentation(
            deck: job.deck,
            labels: job.theme.labels,
            typesetting: Typesetting(
                dialect: Dialect(),
                headingBase: 3,
                disclosure: disclosure,
                anchors: QuestionAnchors.apart,
                address: { "../" + EPUBPictures.path(of: $0) }
            ),
            pageAddress: { EPUBChapter.file("ch", $0) + ".xhtml" }
        )
    }
}
