using KnowledgeHub.Core.Following;
using KnowledgeHub.Data.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeHub.Data.Following;

internal sealed class SeenMarkConfiguration : IEntityTypeConfiguration<SeenMark>
{
    public void Configure(EntityTypeBuilder<SeenMark> builder)
    {
        builder.ToTable("SeenMarks");
        builder.HasKey(mark => mark.AccountId);
        builder
            .HasOne<HubUser>()
            .WithOne()
            .HasForeignKey<SeenMark>(mark => mark.AccountId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
