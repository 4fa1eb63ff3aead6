internal import DeckleCore

extension NoteHistory {
    /// What is known once all questions are.
    struct Settlement {
        /// The stamps of notes that are not new after all, by the ids of their rows.
        var stamps: [Int64: NoteStamp] = [:]
        var remarks: [Diagnostic] = []
    }

    /// Settles what had to wait: by equal texts, then by likeness; what stays in doubt is given to nobody.
    ///
    /// - Throws: ``Failure`` where the package before cannot be read again.
    mutating func settle() throws -> Settlement {
        guard let before, !newcomers.all.isEmpty else { return Settlement() }
        var settlement = Settlement()
        let texts = SharedText.texts(
            of: newcomers.all,
            before.notes.indices.filter(isFree).map { ($0, before.text(of: $0)) }
        )
        for text in texts where text.isClear {
            let newcomer = newcomers.all[text.newcomers[0]]
            settlement.stamps[newcomer.note] = settle(newcomer, at: text.places[0], in: before)
        }
        let pairs = try likePairs(in: before, remarks: &settlement.remarks)
        takeLike(pairs, in: before, &settlement)
        takeOwn(in: before, &settlement)
        doubt(texts, in: before)
        doubt(pairs, in: before, &settlement)
        return settlement
    }

    /// The pairs of notes that vanished and newcomers that may be the same.
    private func likePairs(in before: PackageSnapshot, remarks: inout [Diagnostic]) throws -> [LikePair] {
        let vanished = before.notes.indices.filter(isFree)
        let open = newcomers.all.indices.filter { isOpen(newcomers.all[$0]) }
        guard !vanished.isEmpty, !open.isEmpty else { return [] }
        guard max(vanished.count, newcomers.all.count) <= Newcomers.mostCompared else {
            remarks.append(.tooManyToCompare(vanished: vanished.count, new: newcomers.all.count))
            return []
        }
        let texts = try VanishedTexts(vanished, in: before)
        let slots = (old: Slot.slots(takers), new: Slot.slots(partners))
        let comparison = LikenessComparison(
            vanished: zip(vanished, texts.words).map { place, words in
                .init(words, texts.weights, slot: slots.old[place], notetype: before.notetype(of: place).id)
            },
            new: open.map { index in
                let newcomer = newcomers.all[index]
                let slot = slots.new[newcomer.number]
                return .init(newcomers.words[index], texts.weights, slot: slot, notetype: newcomer.text.notetype)
            }
        )
        return comparison.pairs.map { pair in
            var pair = pair
            pair.vanished = vanished[pair.vanished]
            pair.new = open[pair.new]
            return pair
        }
    }

    private mutating func takeLike(_ pairs: [LikePair], in before: PackageSnapshot, _ settlement: inout Settlement) {
        let rivals = Rivals(pairs)
        for pair in pairs where rivals.isBeyondDoubt(pair) {
            let newcomer = newcomers.all[pair.new]
            settlement.stamps[newcomer.note] = settle(newcomer, at: pair.vanished, in: before)
            guard ownPlaces[newcomer.note] != pair.vanished else { continue }
            settlement.remarks.append(
                .takenForSame(
                    report.entries[newcomer.entry].id,
                    before.identity(of: pair.vanished),
                    at: newcomer.origin
                )
            )
        }
    }

    /// Gives newcomers the place of their own identity that no words gave to anyone.
    private mutating func takeOwn(in before: PackageSnapshot, _ settlement: inout Settlement) {
        for newcomer in newcomers.all where isOpen(newcomer) {
            guard let place = ownPlaces[newcomer.note], takers[place] == nil else { continue }
            settlement.stamps[newcomer.note] = settle(newcomer, at: place, in: before)
        }
    }

    /// Lists the texts that several could claim.
    private mutating func doubt(_ texts: [SharedText], in before: PackageSnapshot) {
        for text in texts {
            let vanished = text.places.filter(isFree).map(before.identity(of:))
            let new = text.newcomers.map { newcomers.all[$0] }.filter(isOpen).map { report.entries[$0.entry].id }
            guard !vanished.isEmpty, !new.isEmpty else { continue }
            report.doubts.append(.init(.sameText, new: new, vanished: vanished))
        }
    }

    /// Lists the newcomers that may be one of those that vanished, each with all that it may be.
    private mutating func doubt(_ pairs: [LikePair], in before: PackageSnapshot, _ settlement: inout Settlement) {
        var likely: [Int: [LikePair]] = [:]
        for pair in pairs where isFree(pair.vanished) && before.text(of: pair.vanished) != newcomers.all[pair.new].text
        {
            likely[pair.new, default: []].append(pair)
        }
        for index in newcomers.all.indices where isOpen(newcomers.all[index]) {
            let newcomer = newcomers.all[index]
            let vanished = (likely[index] ?? []).sorted { ($1.total, $0.vanished) < ($0.total, $1.vanished) }
                .map { before.identity(of: $0.vanished) }
            guard !vanished.isEmpty else { continue }
            let id = report.entries[newcomer.entry].id
            report.doubts.append(.init(.alike, new: [id], vanished: vanished))
            settlement.remarks.append(.notGuessed(id, vanished, at: newcomer.origin))
        }
    }
}

extension PackageSnapshot {
    /// What a note has in common with one that asks the same.
    fileprivate func text(of note: Int) -> SameText {
        SameText(prompt: notes[note].prompt, notetype: notetype(of: note).id)
    }
}
