using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace KnowledgeHub.Data.Seeding;

/// <summary>Opens one YAML file.</summary>
internal static class SeedFile
{
    private const long MaxBytes = 1024 * 1024;

    /// <summary>The root mapping of a file of schema 1, or null with the problem reported.</summary>
    public static SeedMapping? Open(string path, SeedProblems problems)
    {
        if (new FileInfo(path).Length > MaxBytes)
        {
            problems.Add(1, "file-too-large", "The file is larger than 1 MB.", "Split it.");
            return null;
        }

        try
        {
            var yaml = new YamlStream();
            using (var reader = new StreamReader(path))
            {
                yaml.Load(reader);
            }

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
        catch (InvalidOperationException exception)
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
