// Design-time program of "dotnet ef"; see docs/architecture.md, "Migrations".
return 0;
