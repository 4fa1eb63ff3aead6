import ArgumentParser
import DeckleTestSupport

/// What a hub is written as.
enum HubShape: String, CaseIterable, ExpressibleByArgument {
    case payload, folder, list, lines, readme

    /// The texts of the files by their paths; the path is empty where there is but one.
    func files(of hub: Hub) -> [String: String] {
        switch self {
        case .payload: ["": hub.payload()]
        case .folder: hub.contentFolder()
        case .list: ["": hub.plainList()]
        case .lines: ["": hub.plainLines()]
        case .readme: ["": hub.readme()]
        }
    }
}
