extension HubMaker {
    /// What one edit did to a question, named as `path#id`.
    public enum Edit: Sendable, Hashable {
        case answerChanged(String)
        case promptChanged(String)
        case removed(String)
        case added(String)
    }

    /// A later version of a hub, as its authors would leave it, and what they did.
    public func edited(_ hub: Hub, seed: UInt64) -> (hub: Hub, edits: [Edit]) {
        var text = HubText(random: SeededRandom(seed: seed), pictures: pictures)
        var hub = hub
        var edits: [Edit] = []
        for index in hub.pages.indices {
            let path = hub.pages[index].path
            hub.pages[index].questions = hub.pages[index].questions.compactMap { question in
                var question = question
                switch text.random.int(0...19) {
                case 0:
                    edits.append(.removed("\(path)#\(question.id)"))
                    return nil
                case 1, 2:
                    question.answer = text.answer(name: "again-\(question.id)", isWide: isWide)
                    edits.append(.answerChanged("\(path)#\(question.id)"))
                case 3:
                    question.prompt = "Once more: " + question.prompt
                    edits.append(.promptChanged("\(path)#\(question.id)"))
                default: break
                }
                return question
            }
            if text.random.once(in: 5) {
                let added = HubQuestion(
                    id: "added-\(index)",
                    difficulty: "easy",
                    prompt: text.prompt(isWide: isWide) + "?",
                    answer: text.answer(name: "added-\(index)", isWide: isWide)
                )
                hub.pages[index].questions.append(added)
                edits.append(.added("\(path)#\(added.id)"))
            }
        }
        return (hub, edits)
    }

    /// A later version of a hub in which some questions stand on another page and some have another id, and those
    /// identities, `path#id` before and after.
    public func rearranged(_ hub: Hub, seed: UInt64) -> (hub: Hub, identities: [String: String]) {
        var random = SeededRandom(seed: seed)
        var hub = hub
        var identities: [String: String] = [:]
        for index in hub.pages.indices {
            let path = hub.pages[index].path
            let other = (index + 1) % hub.pages.count
            for question in hub.pages[index].questions {
                guard identities.values.allSatisfy({ $0 != "\(path)#\(question.id)" }) else { continue }
                let chance = random.int(0...9)
                guard chance < 2 else { continue }
                var moved = question
                moved.id = "\(question.id)-\(index)-again"
                hub.pages[index].questions.removeAll { $0.id == question.id }
                let target = chance == 0 ? other : index
                hub.pages[target].questions.append(moved)
                identities["\(path)#\(question.id)"] = "\(hub.pages[target].path)#\(moved.id)"
            }
        }
        return (hub, identities)
    }
}
