internal import Dispatch

/// Work on several elements at once.
enum Parallel {
    /// The results in the order of the elements, whichever was done first.
    static func map<Element, Result>(_ elements: [Element], _ transform: (Element) -> Result) -> [Result] {
        guard elements.count > 1 else { return elements.map(transform) }
        return [Result](unsafeUninitializedCapacity: elements.count) { buffer, count in
            // Every iteration writes a place of its own and reads an element of its own, so nothing is shared.
            nonisolated(unsafe) let places = buffer
            nonisolated(unsafe) let transform = transform
            nonisolated(unsafe) let elements = elements
            DispatchQueue.concurrentPerform(iterations: elements.count) { index in
                places.initializeElement(at: index, to: transform(elements[index]))
            }
            count = elements.count
        }
    }
}
