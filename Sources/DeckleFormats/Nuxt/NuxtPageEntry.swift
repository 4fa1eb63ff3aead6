internal import DeckleCore
internal import DeckleText

/// A page on its way into the outline.
struct NuxtPageEntry {
    var outline: PageOutline
    var topic: Int
    var order: Double?
    /// Its position in the source.
    var position: Int

    /// Pages stand in their `order`, those with the same one by path.
    ///
    /// Where a topic's pages have no order at all they stay as the source has them.
    static func sorted(_ entries: [NuxtPageEntry]) -> [NuxtPageEntry] {
        guard entries.contains(where: { $0.order != nil }) else { return entries }
        return entries.sorted { left, right in
            let leftOrder = left.order ?? .infinity, rightOrder = right.order ?? .infinity
            if leftOrder != rightOrder { return leftOrder < rightOrder }
            let isSame = left.outline.id == right.outline.id
            return isSame
                ? left.position < right.position : left.outline.id.utf8.lexicographicallyPrecedes(right.outline.id.utf8)
        }
    }
}
