hall = Moothall
reply-to = Svar til { $name }
