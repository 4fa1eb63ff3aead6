internal import DeckleCore

extension Presentation {
    /// What a sheet is told: pictures stand in the page itself, headings go below those of deck, topic, page and
    /// question.
    ///
    /// - Parameter measure: how much fits in a line.
    /// - Throws: ``Failure`` where the theme lacks a token that is asked for.
    static func sheet(_ job: ExportJob, disclosure: Disclosure, measure: LineMeasure) throws -> Self {
        Presentation(
            deck: job.deck,
            labels: job.theme.labels,
            typesetting: Typesetting(
                dialect: Dialect(
                    maths: .mathML,
                    hasHangingLines: true,
                    breaksWords: true,
                    marksLeadIns: true,
                    measure: measure
                ),
                headingBase: 5,
                disclosure: disclosure,
                takeawayLabels: try TakeawayLabels(job.theme),
                anchors: QuestionAnchors.together,
                questionAddress: { "#" + $0.question },
                address: job.media.dataAddress
            ),
            pageAddress: { "#" + id(ofPage: $0) }
        )
    }
}
