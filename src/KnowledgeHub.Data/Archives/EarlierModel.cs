using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;

namespace KnowledgeHub.Data.Archives;

/// <summary>The tables as they are after a migration: each migration carries a picture of the model of its time.</summary>
internal static class EarlierModel
{
    /// <summary>Reads the picture.</summary>
    /// <param name="context">A context of the product.</param>
    /// <param name="migration">The migration.</param>
    public static IRelationalModel Of(HubDbContext context, string migration)
    {
        var assembly = context.GetService<IMigrationsAssembly>();
        var provider = context.GetService<IDatabaseProvider>().Name;
        var model = assembly.CreateMigration(assembly.Migrations[migration], provider).TargetModel;
        return context
            .GetService<IModelRuntimeInitializer>()
            .Initialize(
                model is IMutableModel open ? (IModel)open.FinalizeModel() : model,
                designTime: true,
                validationLogger: null
            )
            .GetRelationalModel();
    }
}
