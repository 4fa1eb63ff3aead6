import Foundation
import PackagePlugin

/// Turns the folder `themes/` into Swift source, so that the binary carries its themes wherever it is moved.
@main
struct EmbedThemes: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let themes = context.package.directoryURL.appending(path: "themes")
        let source = context.pluginWorkDirectoryURL.appending(path: "EmbeddedThemes.swift")
        return [
            .buildCommand(
                displayName: "Embedding the themes",
                executable: try context.tool(named: "ThemeEmbedder").url,
                arguments: [themes.path(), source.path()],
                inputFiles: try contents(of: themes),
                outputFiles: [source]
            )
        ]
    }

    /// Every file and folder below `folder`; the folders too, so that a new file is seen.
    private func contents(of folder: URL) throws -> [URL] {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path())
        return [folder] + paths.sorted().map { folder.appending(path: $0) }
    }
}
