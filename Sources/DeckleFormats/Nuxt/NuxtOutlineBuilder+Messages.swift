internal import DeckleCore
internal import DeckleText

extension NuxtOutlineBuilder {
    /// What is said of a topic that is not taken as it stands.
    func topicLeftOut(_ reason: String, at reference: DevalueReference) -> Diagnostic {
        .note(
            .nuxtTopicLeftOut,
            "a topic is left out: \(reason)",
            at: Place(file: file, subject: "value \(reference.number)"),
            hint: "give each topic a name and a slug of its own"
        )
    }

    /// What is said of the form that a page or the deck sets for its questions, where there is no such form.
    func unknownForm(_ name: String, of page: NuxtDocument) -> Diagnostic {
        let known = Form.allCases.map(\.rawValue).joined(separator: ", ")
        return .warning(
            .questionUnknownForm,
            "form \"\(name.prefix(40))\" is unknown; the questions of the page are asked as basic",
            at: place(of: page),
            hint: "forms are \(known)"
        )
    }

    /// What is said of a page that stands in the payload twice: more where the second one has questions of its own.
    func twice(_ page: NuxtDocument, _ id: String, lost: Int) -> Diagnostic {
        if lost == 0 {
            return .note(
                .nuxtDocumentTwice,
                "the page \(id) stands in the payload twice; the first one is taken",
                at: place(of: page)
            )
        }
        return .warning(
            .nuxtDocumentDiffers,
            "the page \(id) stands in the payload twice, and \(lost) of its questions only here; the first one is taken",
            at: place(of: page),
            hint: "give each page a path of its own"
        )
    }

    /// What is said where numbers of right options count from 1.
    func countedFromOne(_ page: NuxtDocument) -> Diagnostic {
        .note(
            .questionOptionsFromOne,
            "the numbers of right options count from 1 here, as one is as large as there are options",
            at: place(of: page)
        )
    }

    private func place(of page: NuxtDocument) -> Place {
        Place(file: file, pointer: page.lists.first.map { finder.trail.pointer($0.stop) })
    }
}
