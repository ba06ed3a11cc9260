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
            problems.Add(
                exception.Start.Line,
                "yaml-malformed",
                $"The text is not valid YAML: {exception.Message.TrimEnd('.')}.",
                "Check indentation and quotes at this line; quote texts that contain a colon and a space."
            );
        }

        return null;
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
