internal import DeckleCore

/// The values that templates place.
extension EPUBSession {
    /// The values for the page of a part, whose first chapter has the number `firstChapter`.
    func partContext(_ index: Int, firstChapter: Int) -> [String: Any] {
        let topic = deck.topics[index]
        var context: [String: Any] = ["title": topic.title, "label": partLabel(index)]
        context["summary"] = topic.summary?.nonEmpty
        context["counts"] = EPUBCounts.context(of: topic.pages.flatMap(\.questions), labels: labels)
        context["chapters"] = topic.pages.enumerated().map { offset, page in
            let number = firstChapter + offset
            let title = EPUBChapter.title(of: page, number: number)
            return ["title": "\(number) \(title)", "link": EPUBChapter.file("ch", number) + ".xhtml"]
        }
        return context
    }

    /// The values for the page before the answers.
    var answersContext: [String: Any] {
        let folder = Self.path(ofPage: "").prefix { $0 != "/" }.count + 1
        return [
            "title": answers.title,
            "chapters": answers.children.map { ["title": $0.title, "link": String($0.address.dropFirst(folder))] },
        ]
    }

    /// The values for the opening of a chapter, or of the file that goes on with it.
    func chapterContext(_ chapter: EPUBChapter, section: Int, topic: Int) -> [String: Any] {
        var context: [String: Any] = ["title": chapter.title, "number": chapter.number]
        let title = deck.topics.indices.contains(topic) ? deck.topics[topic].title.nonEmpty : nil
        context["crumb"] = title.map { "\(partLabel(topic)) · \($0)" }
        context["difficulty"] = chapter.outline.difficulty?.context(labels)
        if section == 0 {
            context["summary"] = chapter.outline.summary?.nonEmpty
            context["counts"] = EPUBCounts.context(of: chapter.outline.questions, labels: labels)
        } else {
            context["continued"] = section + 1
        }
        if section == chapter.sections.count - 1 { context["source"] = source(of: chapter.outline) }
        return context
    }

    private func partLabel(_ topic: Int) -> String {
        labels.text("part-number", number: String(topic + 1))
    }

    /// Where the chapter comes from: its path, and a link to it where the site is known.
    private func source(of page: PageOutline) -> [String: Any] {
        var context: [String: Any] = ["path": page.id]
        context["link"] = deck.site?.nonEmpty.flatMap { site in
            LinkTarget(LinkTarget(page.id).address(on: site)).address
        }
        return context
    }
}
