using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace KnowledgeHub.Data.Seeding;

/// <summary>Opens one YAML file.</summary>
internal static class SeedFile
{
    private const long MaxBytes = 1024 * 1024;
    private const int MaxDepth = 100;

    /// <summary>The root mapping of a file of schema 1, or null with the problem reported.</summary>
    public static SeedMapping? Open(string path, SeedProblems problems)
    {
        if (!IsReadable(new(path), problems))
        {
            return null;
        }

        try
        {
            var yaml = new YamlStream();
            var text = File.ReadAllText(path);
            if (Depth(text) > MaxDepth)
            {
                Refuse(1, $"Brackets are nested deeper than {MaxDepth}");
                return null;
            }

            yaml.Load(new StringReader(text));

            if (yaml.Documents is [{ RootNode: YamlMappingNode root }])
            {
                return CheckSchema(new(root, problems));
            }

            problems.Add(
                1,
                "root-malformed",
                "The file is not one YAML mapping.",
                "Write keys and values."
            );
        }
        catch (YamlException exception)
        {
            Refuse(exception.Start.Line, exception.Message);
        }
        catch (Exception exception)
            when (exception is InvalidOperationException or ArgumentException)
        {
            // The parser gives up in this way, without a place, inside some brackets that are never closed.
            Refuse(1, exception.Message);
        }

        return null;

        void Refuse(long line, string message) =>
            problems.Add(
                line,
                "yaml-malformed",
                $"The text is not valid YAML: {message.TrimEnd('.')}.",
                "Check indentation, brackets and quotes; quote texts that contain a colon and a space."
            );
    }

    private static bool IsReadable(FileInfo file, SeedProblems problems)
    {
        var kind = file.Attributes & ~(FileAttributes.ReadOnly | FileAttributes.Archive);
        if (
            file.LinkTarget is not null
            || kind is not (FileAttributes.Normal or FileAttributes.None)
        )
        {
            problems.Add(
                1,
                "file-not-regular",
                "This is a link or a special file.",
                "Put the file itself here."
            );
            return false;
        }

        if (file.Length > MaxBytes)
        {
            problems.Add(1, "file-too-large", "The file is larger than 1 MB.", "Split it.");
            return false;
        }

        return true;
    }

    // The parser calls itself for each bracket; a file of brackets would end the process.
    private static int Depth(string text)
    {
        var (depth, deepest) = (0, 0);
        foreach (var letter in text)
        {
            depth += letter is '[' or '{' ? 1 : 0;
            depth -= letter is ']' or '}' ? 1 : 0;
            deepest = Math.Max(deepest, depth);
        }

        return deepest;
    }

    private static SeedMapping? CheckSchema(SeedMapping root)
    {
        if (root.OptionalNumber("schema") is 1)
        {
            return root;
        }

        root.Problems.Add(
            root.LineOf("schema"),
            "schema-unknown",
            "The file does not say that it is of schema 1.",
            "Start it with \"schema: 1\"."
        );
        return null;
    }
}
